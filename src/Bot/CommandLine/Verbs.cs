using System.CommandLine;
using CouncilBot.Bot.Settings;
using CouncilBot.Bot.Storage;
using CouncilBot.Knowledge.Files;

namespace CouncilBot.Bot.CommandLine;

/// <summary>What the program can be asked to do from a command line. With no verb it serves.</summary>
internal static class Verbs
{
    private static readonly Command[] All = [AskVerb.Command(), ChatVerb.Command(), CheckVerb.Command(), CrawlVerb.Command(), EvalVerb.Command(), IndexVerb.Command(), RecogniseVerb.Command()];

    public static async Task<int> RunAsync(string[] args)
    {
        try
        {
            var root = Root();
            var isVerb = IsVerb(args);
            if ((isVerb ? UnknownWord.AmongVerbs(root, args) : UnknownWord.AmongSettings(args)) is { } unknown)
            {
                await Console.Error.WriteLineAsync(unknown);
                return 2;
            }

            return isVerb ? await root.Parse(args).InvokeAsync() : await ServeAsync(args);
        }
        catch (Exception reason) when (reason is InvalidSettingsException or InvalidFilesException or NewerDatabaseException or FolderInUseException)
        {
            await Console.Error.WriteLineAsync(reason.Message);
            return 1;
        }
        catch (IOException reason) when (reason.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            await Console.Error.WriteLineAsync($"{reason.Message} Stop the other program, or set ASPNETCORE_URLS to another address.");
            return 1;
        }
    }

    private static RootCommand Root()
    {
        var root = new RootCommand("CouncilBot: a council's conversational assistant. Without a verb it serves the chat; settings are environment variables.");
        foreach (var verb in All)
        {
            root.Add(verb);
        }

        return root;
    }

    // Settings such as --urls go to the host; anything else is a verb, known or misspelt.
    private static bool IsVerb(string[] args) => args is ["--help" or "-h" or "-?" or "--version", ..] || (args.Length > 0 && !args[0].StartsWith('-'));

    private static async Task<int> ServeAsync(string[] args)
    {
        await BotHost.Build(args).RunAsync();
        return 0;
    }
}
