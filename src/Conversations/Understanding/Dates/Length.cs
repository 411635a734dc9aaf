using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace CouncilBot.Conversations.Understanding.Dates;

/// <summary>How long something is, in the units in which it was said: 90 minutes are not made into an hour and a half.</summary>
public sealed record Length
{
    private const int Units = 7;
    private static readonly int[] InNext = [0, 60, 60, 24, 7, 30, 12];

    private readonly ImmutableArray<decimal> parts;

    private Length(ImmutableArray<decimal> parts) => this.parts = parts;

    /// <summary>Whether days, weeks, months and years say all of it.</summary>
    public bool IsDays => parts.Take((int)LengthUnit.Day).All(part => part == 0);

    public decimal this[LengthUnit unit] => parts[(int)unit];

    /// <summary>A fraction of a unit becomes the next smaller one: half an hour is 30 minutes.</summary>
    public static Length Of(decimal number, LengthUnit unit)
    {
        var parts = new decimal[Units];
        var rest = number;
        for (var at = (int)unit; at >= 0 && rest != 0; at--)
        {
            parts[at] = at == 0 ? Math.Round(rest, 3) : Math.Floor(rest);
            rest = at == 0 ? 0 : (rest - parts[at]) * InNext[at];
            rest = Math.Abs(rest - Math.Round(rest)) < 0.000001m ? Math.Round(rest) : rest;
        }

        return new Length([.. parts]);
    }

    public Length And(Length other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new Length([.. parts.Zip(other.parts, (one, two) => one + two)]);
    }

    /// <summary>The moment so much later, or with -1 so much earlier; nothing beyond the calendar.</summary>
    public DateTime? From(DateTime moment, int direction)
    {
        var months = (this[LengthUnit.Year] * 12) + this[LengthUnit.Month];
        var days = (this[LengthUnit.Week] * 7) + this[LengthUnit.Day];
        if (months > 12_000 || days > 365_000 || this[LengthUnit.Hour] > 9_000_000 || this[LengthUnit.Minute] > 9_000_000 || this[LengthUnit.Second] > 90_000_000)
        {
            return null;
        }

        var years = moment.Year + (direction * (double)(months / 12)) + (direction * (double)(days / 365));
        return years is < 2 or > 9_990 ? null : moment
            .AddMonths(direction * (int)months)
            .AddDays(direction * (int)days)
            .AddSeconds(direction * (double)((this[LengthUnit.Hour] * 3600) + (this[LengthUnit.Minute] * 60) + this[LengthUnit.Second]));
    }

    public bool Equals(Length? other) => other is not null && parts.SequenceEqual(other.parts);

    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    /// <summary>As ISO 8601 writes it: P5D, PT2H30M.</summary>
    public override string ToString()
    {
        var days = Written([LengthUnit.Year, LengthUnit.Month, LengthUnit.Week, LengthUnit.Day], "YMWD");
        var hours = Written([LengthUnit.Hour, LengthUnit.Minute, LengthUnit.Second], "HMS");
        return days.Length + hours.Length == 0 ? "PT0S" : hours.Length == 0 ? $"P{days}" : $"P{days}T{hours}";
    }

    private string Written(LengthUnit[] units, string letters)
    {
        var text = new StringBuilder();
        for (var at = 0; at < units.Length; at++)
        {
            if (this[units[at]] != 0)
            {
                text.Append(this[units[at]].ToString("0.###", CultureInfo.InvariantCulture)).Append(letters[at]);
            }
        }

        return text.ToString();
    }
}
