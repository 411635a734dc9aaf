namespace CouncilBot.Bot.Tests.Services;

/// <summary>A clock whose date stands still while its timers run.</summary>
internal sealed class StandingClock(DateTimeOffset now) : TimeProvider
{
    public DateTimeOffset Time { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Time;
}
