using System.Collections.Immutable;
using System.Globalization;
using CouncilBot.Conversations.Councils.Places;
using CouncilBot.Conversations.Words;
using CouncilBot.Knowledge.Files;

namespace CouncilBot.Conversations.Councils;

/// <summary>The organisation that this assistant speaks for, from council.yaml.</summary>
public sealed record Council(string Name, string Assistant, string Phone, string Website, OpeningHours PhoneHours)
{
    /// <summary>The teams that a resident can be handed over to: the name that dialogs use, and the one that people know.</summary>
    public ImmutableSortedDictionary<string, string> Teams { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>The bank holidays, by date.</summary>
    public ImmutableSortedDictionary<DateOnly, string> BankHolidays { get; init; } = ImmutableSortedDictionary<DateOnly, string>.Empty;

    /// <summary>Where residents go, and when it is open.</summary>
    public CouncilPlaces Places { get; init; } = CouncilPlaces.None;

    public static Council Read(string folder, List<FileProblem> problems)
    {
        var yaml = YamlFile.Read(Path.Combine(folder, "council.yaml"), problems);
        yaml.OnlyKnows(yaml.Entries, "name", "assistant", "phone", "website", "phone hours", "closed on", "teams", "bank holidays");
        return new Council(
            yaml.Text(yaml.Entries, "name"),
            yaml.Text(yaml.Entries, "assistant"),
            yaml.Text(yaml.Entries, "phone"),
            yaml.Text(yaml.Entries, "website", required: false).TrimEnd('/'),
            OpeningHours.Read(yaml, "phone hours", "closed on")) { Teams = ReadTeams(yaml), BankHolidays = ReadBankHolidays(yaml) };
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

    private static ImmutableSortedDictionary<DateOnly, string> ReadBankHolidays(YamlFile yaml)
    {
        var days = YamlFile.Find(yaml.Entries, "bank holidays") is null ? [] : yaml.Section(yaml.Entries, "bank holidays");
        var read = ImmutableSortedDictionary.CreateBuilder<DateOnly, string>();
        foreach (var (key, name) in days.Children)
        {
            if (DateOnly.TryParseExact(YamlFile.Text(key), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                read[day] = YamlFile.Text(name);
            }
            else
            {
                yaml.Problem(key, $"Write a bank holiday like `2026-12-25: Christmas Day`, not `{YamlFile.Text(key)}`.");
            }
        }

        return read.ToImmutable();
    }
}
