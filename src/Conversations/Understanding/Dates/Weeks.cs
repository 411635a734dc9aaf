namespace CouncilBot.Conversations.Understanding.Dates;

/// <summary>Weeks begin on Monday here.</summary>
internal static class Weeks
{
    public static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    public static DateOnly DayOf(DateOnly week, DayOfWeek weekday) => Monday(week).AddDays(((int)weekday + 6) % 7);
}
