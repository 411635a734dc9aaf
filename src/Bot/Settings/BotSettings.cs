using CouncilBot.Bot.Channels.DirectLine;
using CouncilBot.Bot.Channels.Sms;
using CouncilBot.Bot.Channels.Sms.Notify;
using CouncilBot.Bot.Channels.Sms.Twilio;

namespace CouncilBot.Bot.Settings;

/// <summary>What an operator may set. Each is named CouncilBot__ and its name here, as an environment variable.</summary>
internal sealed class BotSettings
{
    /// <summary>Where the database, uploads and keys are kept.</summary>
    public string DataFolder { get; set; } = "";

    /// <summary>Where what was learnt from the council's pages is kept; it can be learnt again at any time.</summary>
    public string LearntFolder { get; set; } = "";

    /// <summary>Where the council's pages and words are.</summary>
    public string CouncilFolder { get; set; } = "";

    /// <summary>Where the dialogs are.</summary>
    public string DialogsFolder { get; set; } = "";

    /// <summary>A PostgreSQL connection string; empty for SQLite.</summary>
    public string Database { get; set; } = "";

    /// <summary>What a content system must say when it tells us that pages have changed; empty for no such address.</summary>
    public string ContentSecret { get; set; } = "";

    /// <summary>The key to the staff's addresses; empty for one made at the first start, in the data folder.</summary>
    public string StaffKey { get; set; } = "";

    /// <summary>In Development: when the clock starts, like 2026-03-05T10:00:00Z.</summary>
    public string Now { get; set; } = "";

    /// <summary>Whether the twins of the council's systems are played at /sandbox: on or off; empty for on in Development and off in Production.</summary>
    public string Sandbox { get; set; } = "";

    public DirectLineSettings DirectLine { get; set; } = new();

    public TextSettings Texts { get; set; } = new();

    public TwilioSettings Twilio { get; set; } = new();

    public NotifySettings Notify { get; set; } = new();

    /// <summary>Who carries texts, as it follows from the rest.</summary>
    public TextProvider Carrier { get; internal set; }
}
