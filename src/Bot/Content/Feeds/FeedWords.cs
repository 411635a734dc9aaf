using System.Collections.Frozen;
using CouncilBot.Bot.Content.Brought;
using CouncilBot.Conversations.Words;
using CouncilBot.Knowledge.Files;

namespace CouncilBot.Bot.Content.Feeds;

/// <summary>The words around what a directory says: officers may change them in dialogs/_services.yaml.</summary>
internal sealed class FeedWords
{
    public const string FileName = "_services.yaml";

    private static readonly (string Name, string[] Values)[] Needed =
    [
        ("when", []), ("where", []), ("cost", []), ("who for", []), ("contact", []), ("run by", ["organisation"]),
        ("free", []), ("online", []), ("price", ["amount"]), ("website", ["address"]), ("how to apply", []),
        ("ages between", ["from", "to"]), ("ages from", ["from"]), ("ages to", ["to"]),
        ("open", ["days", "opens", "closes"]), ("open days", ["days"]), ("opens at", ["days", "opens"]), ("every day", []),
        ("every few weeks", ["count"]), ("each month", []), ("in this week of the month", ["week"]), ("until", ["date"]),
        ("MO", []), ("TU", []), ("WE", []), ("TH", []), ("FR", []), ("SA", []), ("SU", []),
        ("first", []), ("second", []), ("third", []), ("fourth", []), ("last", []), ("and", []),
    ];

    private readonly FrozenDictionary<string, Template> words;

    private FeedWords(FrozenDictionary<string, Template> words) => this.words = words;

    public static FeedWords Read(string dialogsFolder, List<FileProblem> problems)
    {
        var yaml = YamlFile.Read(Path.Combine(dialogsFolder, FileName), problems);
        yaml.OnlyKnows(yaml.Entries, [.. Needed.Select(word => word.Name)]);
        var read = new Dictionary<string, Template>();
        foreach (var (name, values) in Needed)
        {
            var template = new Template(yaml.Text(yaml.Entries, name));
            foreach (var unknown in template.Placeholders.Except(values))
            {
                yaml.Problem(yaml.Entries.Children[name], $"(({unknown})) means nothing in `{name}`.");
            }

            read[name] = template;
        }

        return new FeedWords(read.ToFrozenDictionary());
    }

    public string Say(string name, params (string Name, string Value)[] values) => words[name].Fill(values.ToDictionary(value => value.Name, value => value.Value));
}
