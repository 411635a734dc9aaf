using System.Collections.Immutable;
using CouncilBot.Conversations.Words;
using CouncilBot.Knowledge.Files;

namespace CouncilBot.Conversations.Councils;

/// <summary>The organisation that this assistant speaks for, from council.yaml.</summary>
public sealed record Council(string Name, string Assistant, string Phone, string Website, OpeningHours PhoneHours)
{
    /// <summary>The teams that a resident can be handed over to: the name that dialogs use, and the one that people know.</summary>
    public ImmutableSortedDictionary<string, string> Teams { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    public static Council Read(string folder, List<FileProblem> problems)
    {
        var yaml = YamlFile.Read(Path.Combine(folder, "council.yaml"), problems);
        yaml.OnlyKnows(yaml.Entries, "name", "assistant", "phone", "website", "phone hours", "closed on", "teams");
        return new Council(
            yaml.Text(yaml.Entries, "name"),
            yaml.Text(yaml.Entries, "assistant"),
            yaml.Text(yaml.Entries, "phone"),
            yaml.Text(yaml.Entries, "website", required: false).TrimEnd('/'),
            OpeningHours.Read(yaml, "phone hours", "closed on")) { Teams = ReadTeams(yaml) };
    }

    /// <summary>What every saying may use.</summary>
    public IReadOnlyDictionary<string, string> Placeholders() => new Dictionary<string, string>
    {
        ["council"] = Name,
        ["assistant"] = Assistant,
        ["phone"] = Phone,
        ["phone hours"] = PhoneHours.InWords,
    };

    private static ImmutableSortedDictionary<string, string> ReadTeams(YamlFile yaml)
    {
        var teams = YamlFile.Find(yaml.Entries, "teams") is null ? [] : yaml.Section(yaml.Entries, "teams");
        return teams.Children.Keys.Select(YamlFile.Text).ToImmutableSortedDictionary(name => name, name => yaml.Text(teams, name), StringComparer.Ordinal);
    }
}
