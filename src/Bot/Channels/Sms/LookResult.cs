namespace CouncilBot.Bot.Channels.Sms;

/// <summary>Whether a text of unknown outcome is at the provider.</summary>
internal abstract record LookResult
{
    private LookResult()
    {
    }

    public sealed record Found(string ProviderId) : LookResult;

    public sealed record NotThere : LookResult;

    /// <summary>The provider did not say.</summary>
    public sealed record CannotTell : LookResult;
}
