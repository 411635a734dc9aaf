using System.CommandLine;
using CouncilBot.Knowledge.Files;

namespace CouncilBot.Bot.CommandLine;

/// <summary>What on a command line is no verb and no option of ours, said so that it can be mended.</summary>
internal static class UnknownWord
{
    /// <summary>What the host itself reads, besides settings in sections.</summary>
    private static readonly string[] HostOptions = ["--urls", "--http_ports", "--https_ports"];

    private static readonly string[] Sections = ["CouncilBot:", "Logging:", "Kestrel:"];

    public static string? AmongVerbs(RootCommand root, string[] args)
    {
        var verb = root.Subcommands.FirstOrDefault(command => command.Name == args[0]);
        if (verb is null && !args[0].StartsWith('-'))
        {
            var verbs = root.Subcommands.Select(command => command.Name).ToList();
            return $"There is no verb `{args[0]}`.{DidYouMean.OneOf(args[0], verbs)} The verbs are {string.Join(", ", verbs)}; without one the chat is served.";
        }

        // An unknown option would otherwise be taken for the words of a question. After -- everything is words.
        var options = root.Options.Concat(verb?.Options ?? []).SelectMany(option => option.Aliases.Append(option.Name)).Distinct().ToList();
        return args.TakeWhile(arg => arg != "--").Where(LooksLikeAnOption).Select(NameOf).FirstOrDefault(name => !options.Contains(name)) is { } unknown
            ? $"There is no option `{unknown}`{(verb is null ? "" : $" of `{verb.Name}`")}.{DidYouMean.OneOf(unknown, options)} --help lists the options."
            : null;
    }

    /// <summary>With no verb, options are settings of the host: as --name=value or --name value.</summary>
    public static string? AmongSettings(string[] args)
    {
        for (var at = 0; at < args.Length; at += args[at].Contains('=', StringComparison.Ordinal) ? 1 : 2)
        {
            var name = args[at].Split('=')[0];
            if (!HostOptions.Contains(name, StringComparer.OrdinalIgnoreCase)
                && !Sections.Any(section => name.StartsWith($"--{section}", StringComparison.OrdinalIgnoreCase)))
            {
                return $"There is no option `{name}`.{DidYouMean.OneOf(name, [.. HostOptions, "--help", "--version"])} "
                    + "A setting is given like --urls=http://localhost:5000 or --CouncilBot:DataFolder=data; --help lists the verbs.";
            }
        }

        return null;
    }

    private static bool LooksLikeAnOption(string arg) => arg.Length > 1 && arg[0] == '-' && (arg[1] is '-' or '?' || char.IsAsciiLetter(arg[1]));

    private static string NameOf(string option) => option.Split('=', ':')[0];
}
