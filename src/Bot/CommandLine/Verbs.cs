using CouncilBot.Bot.Settings;
using CouncilBot.Bot.Storage;
using CouncilBot.Knowledge.Files;

namespace CouncilBot.Bot.CommandLine;
internal static class Verbs
{
    public static async Task<int> RunAsync(string[] args)
    {
        try
        {
            await BotHost.Build(args).RunAsync();
            return 0;
        }
        catch (Exception reason) when (reason is InvalidSettingsException or InvalidFilesException or NewerDatabaseException)
        {
            await Console.Error.WriteLineAsync(reason.Message);
            return 1;
        }
    }
}
