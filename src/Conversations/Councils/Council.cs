using CouncilBot.Conversations.Words;
using CouncilBot.Knowledge.Files;

namespace CouncilBot.Conversations.Councils;

/// <summary>The organisation that this assistant speaks for, from council.yaml.</summary>
public sealed record Council(string Name, string Assistant, string Phone, string Website, OpeningHours PhoneHours)
{
    public static Council Read(string folder, List<FileProblem> problems)
    {
        var yaml = YamlFile.Read(Path.Combine(folder, "council.yaml"), problems);
        yaml.OnlyKnows(yaml.Entries, "name", "assistant", "phone", "website", "phone hours", "closed on");
        return new Council(
            yaml.Text(yaml.Entries, "name"),
            yaml.Text(yaml.Entries, "assistant"),
            yaml.Text(yaml.Entries, "phone"),
            yaml.Text(yaml.Entries, "website", required: false).TrimEnd('/'),
            OpeningHours.Read(yaml, "phone hours", "closed on"));
    }

    /// <summary>What every saying may use.</summary>
    public IReadOnlyDictionary<string, string> Placeholders() => new Dictionary<string, string>
    {
        ["council"] = Name,
        ["assistant"] = Assistant,
        ["phone"] = Phone,
        ["phone hours"] = PhoneHours.InWords,
    };
}
