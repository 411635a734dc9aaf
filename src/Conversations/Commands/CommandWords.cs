using System.Collections.Frozen;
using CouncilBot.Conversations.Words;
using CouncilBot.Knowledge.Files;

namespace CouncilBot.Conversations.Commands;

/// <summary>Knows a command in the words of dialogs/_shared.yaml, whatever small words stand around it.</summary>
public sealed class CommandWords
{
    private const int LongestCommand = 12;
    private readonly FrozenDictionary<string, Command> commands;
    private readonly FrozenSet<string> small;

    private CommandWords(FrozenDictionary<string, Command> commands, FrozenSet<string> small)
    {
        this.commands = commands;
        this.small = small;
    }

    public static CommandWords Read(string path, List<FileProblem> problems)
    {
        var yaml = YamlFile.Read(path, problems);
        var section = yaml.Section(yaml.Entries, "commands");
        var names = Enum.GetValues<Command>().ToDictionary(InWords);
        yaml.OnlyKnows(section, [.. names.Keys, "small words"]);
        var small = yaml.List(section, "small words").ToFrozenSet();
        var commands = new Dictionary<string, Command>();
        foreach (var (name, command) in names)
        {
            foreach (var phrase in yaml.List(section, name))
            {
                // Whole, as "forget me" and "forget it" are two things; and without its small words, which others may stand in for.
                foreach (var key in new[] { Key(phrase, FrozenSet<string>.Empty), Key(phrase, small) }.Where(key => key.Length > 0))
                {
                    if (commands.GetValueOrDefault(key, command) != command && key == Key(phrase, FrozenSet<string>.Empty))
                    {
                        yaml.Problem(section, $"`{phrase}` means both `{name}` and `{InWords(commands[key])}`. Keep one.");
                    }

                    commands.TryAdd(key, command);
                }
            }
        }

        return new CommandWords(commands.ToFrozenDictionary(), small);
    }

    public Command? Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > 120)
        {
            return null;
        }

        return commands.TryGetValue(Key(text, FrozenSet<string>.Empty), out var exact) ? exact
            : Key(text, small) is { Length: > 0 } key && commands.TryGetValue(key, out var command) ? command
            : null;
    }

    private static string InWords(Command command) => command switch
    {
        Command.StartAgain => "start again",
        Command.ForgetMe => "forget me",
        Command.ByText => "by text",
        _ => command.ToString().ToLowerInvariant(),
    };

    private static string Key(string text, FrozenSet<string> without)
    {
        var words = text.ToLowerInvariant().Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal)
            .Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        return words.Length > LongestCommand ? text : string.Join(' ', words.Where(word => !without.Contains(word)));
    }

    private static readonly char[] Separators = [.. " \t\r\n.,!?;:-/()\"*"];
}
