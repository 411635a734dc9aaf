namespace CouncilBot.Bot.Settings;

/// <summary>A clock that starts at a time of our choice and runs on from there.</summary>
internal sealed class MovedClock : TimeProvider
{
    private readonly TimeSpan moved;

    public MovedClock(DateTimeOffset start) => moved = start - System.GetUtcNow();

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + moved;
}
