namespace CouncilBot.Sandbox;

/// <summary>The clock of the council's systems, and the same three weeks ago for a system that answers stale.</summary>
internal static class SandboxTime
{
    public static readonly TimeSpan StaleBy = TimeSpan.FromDays(21);
    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    public static DateTimeOffset ThisSecond(this TimeProvider time) => InLondon(DateTimeOffset.FromUnixTimeSeconds(time.GetUtcNow().ToUnixTimeSeconds()));

    public static DateTimeOffset InLondon(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, London);

    public static DateTimeOffset At(DateOnly date, TimeOnly time)
    {
        var local = date.ToDateTime(time, DateTimeKind.Unspecified);
        return new DateTimeOffset(local, London.GetUtcOffset(local));
    }

    public static DateOnly Day(this DateTimeOffset at) => DateOnly.FromDateTime(at.DateTime);
}
