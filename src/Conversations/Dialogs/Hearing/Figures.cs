using System.Globalization;
using System.Text.RegularExpressions;
using CouncilBot.Conversations.Services;

namespace CouncilBot.Conversations.Dialogs.Hearing;

/// <summary>Numbers and amounts of money that answer a question for one.</summary>
internal static partial class Figures
{
    private static readonly string[] Words = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    public static Reading Number(string text, decimal? from, decimal? to) =>
        In(text) is { } number && (from is null || number >= from) && (to is null || number <= to)
            ? new Reading.One(new Detail(number.ToString(CultureInfo.InvariantCulture), number.ToString("#,0.##", CultureInfo.InvariantCulture)), "")
            : Reading.Nothing;

    public static Reading Money(string text, decimal? from, decimal? to) =>
        In(text.Replace("£", " ", StringComparison.Ordinal)) is { } pounds && (from is null || pounds >= from) && (to is null || pounds <= to)
            ? new Reading.One(new Detail(pounds.ToString("0.00", CultureInfo.InvariantCulture), $"£{pounds.ToString("#,0.00", CultureInfo.InvariantCulture)}"), "")
            : Reading.Nothing;

    // The only figure in it, or the only word for one.
    private static decimal? In(string text)
    {
        var figures = Figure().Matches(text);
        if (figures.Count == 1)
        {
            return decimal.Parse(figures[0].Value.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
        }

        var words = Knowledge.Words.PlainWords.Of(text).Select(word => Array.IndexOf(Words, word)).Where(at => at >= 0).Distinct().ToList();
        return figures.Count == 0 && words is [var only] ? only : figures.Count == 0 && text.Contains("couple", StringComparison.OrdinalIgnoreCase) ? 2 : null;
    }

    [GeneratedRegex(@"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,9}(?:\.\d{1,4})?")]
    private static partial Regex Figure();
}
