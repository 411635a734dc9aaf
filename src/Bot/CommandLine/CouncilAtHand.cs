using CouncilBot.Bot.Content;
using CouncilBot.Bot.Learning;
using CouncilBot.Bot.Settings;
using CouncilBot.Conversations;
using CouncilBot.Knowledge;
using CouncilBot.Knowledge.Storing;

namespace CouncilBot.Bot.CommandLine;

/// <summary>The council's files, what was learnt from them, and the clock, for verbs that need no host.</summary>
internal sealed record CouncilAtHand(CouncilFiles Files, KnowledgeIndex Knowledge, TimeProvider Clock)
{
    public Assistant Assistant { get; } = Files.Assistant(new LiveKnowledge(Knowledge), Clock);

    public static CouncilAtHand Open()
    {
        var (files, settings) = Read();
        return new CouncilAtHand(files, LearntIndex.Learn(files.Content, new LearntFolder(settings.LearntFolder)), SettingsReader.Clock(settings));
    }

    /// <summary>The files alone, with nothing learnt from them.</summary>
    public static (CouncilFiles Files, BotSettings Settings) Read()
    {
        var settings = Settings();
        return (new CouncilContent(settings).Open(new LearntFolder(settings.LearntFolder), CouncilDialogs.Today(SettingsReader.Clock(settings))), settings);
    }

    public static BotSettings Settings() =>
        SettingsReader.Read(new ConfigurationBuilder().AddEnvironmentVariables().Build(), isDevelopment: true, keepsData: false);
}
