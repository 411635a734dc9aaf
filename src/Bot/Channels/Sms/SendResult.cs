namespace CouncilBot.Bot.Channels.Sms;

/// <summary>What came of handing a text to the provider.</summary>
internal abstract record SendResult
{
    private SendResult()
    {
    }

    public sealed record Taken(string ProviderId) : SendResult;

    /// <summary>It surely was not taken, and a later try may work.</summary>
    public sealed record Busy(TimeSpan? Wait) : SendResult;

    /// <summary>It surely was not taken, and never will be as it is.</summary>
    public sealed record Refused(TextTrouble Trouble, int Code) : SendResult;

    /// <summary>The answer did not come, or said nothing: it may have been taken.</summary>
    public sealed record Unknown : SendResult;
}
