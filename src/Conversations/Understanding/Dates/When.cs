using System.Globalization;

namespace CouncilBot.Conversations.Understanding.Dates;

/// <summary>What a text says of time.</summary>
public abstract record When
{
    private When()
    {
    }

    public sealed record Day(DateOnly Date) : When
    {
        public override string ToString() => Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    public sealed record Time(TimeOnly Clock) : When
    {
        public override string ToString() => Written(Clock);
    }

    public sealed record Moment(DateTime At) : When
    {
        public override string ToString() => Written(At);
    }

    /// <summary>From the first day to the last, both belonging to it.</summary>
    public sealed record Days(DateOnly First, DateOnly Last) : When
    {
        public override string ToString() => $"{new Day(First)}/{new Day(Last)}";
    }

    public sealed record Hours(TimeOnly From, TimeOnly To) : When
    {
        public override string ToString() => $"{Written(From)}/{Written(To)}";
    }

    /// <summary>From one moment to another: this morning, Friday from 3 to 5.</summary>
    public sealed record Stretch(DateTime From, DateTime To) : When
    {
        public override string ToString() => $"{Written(From)}/{Written(To)}";
    }

    public sealed record Lasts(Length Length) : When
    {
        public override string ToString() => Length.ToString();
    }

    private static string Written(TimeOnly time) => time.ToString(time.Second == 0 ? "HH:mm" : "HH:mm:ss", CultureInfo.InvariantCulture);

    private static string Written(DateTime moment) => moment.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);
}
