namespace CouncilBot.Bot.Channels.DirectLine;

/// <summary>Who may use the Direct Line service: holders of a secret, and browsers on pages of these origins.</summary>
internal sealed class DirectLineSettings
{
    /// <summary>One or two secrets: while both are set, clients can move from one to the other. None: one is made and kept in the data folder.</summary>
    public IList<string> Secrets { get; init; } = [];

    /// <summary>Origins of the pages that may chat besides our own, like https://www.wrenshire.example.</summary>
    public IList<string> TrustedOrigins { get; init; } = [];
}
