namespace CouncilBot.Bot.Content.Fetching;

/// <summary>How long to wait for an answer, how often to try, and how long to pause before trying again.</summary>
internal sealed record Patience(TimeSpan Timeout, int Tries, TimeSpan FirstPause, TimeSpan LongestPause)
{
    public static readonly Patience Usual = new(TimeSpan.FromSeconds(20), 3, TimeSpan.FromSeconds(2), TimeSpan.FromMinutes(1));

    /// <summary>The pause after so many tries; twice as long each time.</summary>
    public TimeSpan PauseAfter(int tries) => FirstPause * Math.Pow(2, tries - 1) is var pause && pause < LongestPause ? pause : LongestPause;
}
