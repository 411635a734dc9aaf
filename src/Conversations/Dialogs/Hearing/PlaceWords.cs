using System.Globalization;
using System.Text.RegularExpressions;
using CouncilBot.Conversations.Services;

namespace CouncilBot.Conversations.Dialogs.Hearing;

/// <summary>Where something is, in a resident's words: a map link, a point, or what is near.</summary>
internal static partial class PlaceWords
{
    private const int Longest = 200;
    private const int Shortest = 3;

    public static Reading Read(string text, bool inPassing)
    {
        var point = Point().Match(text);
        if (point.Success && IsPoint(point.Groups[1].Value, point.Groups[2].Value))
        {
            var (latitude, longitude) = (point.Groups[1].Value, point.Groups[2].Value);
            var place = new Detail($"{latitude},{longitude}", $"{latitude}, {longitude}");
            return new Reading.One(place with { Facts = place.Facts.Add("latitude", latitude).Add("longitude", longitude) }, AnswerReading.Without(text, point.Index, point.Index + point.Length));
        }

        if (inPassing)
        {
            return Said().Match(text) is { Success: true } said ? new Reading.One(new Detail(said.Groups[1].Value.Trim(), said.Groups[1].Value.Trim()), "") : Reading.Nothing;
        }

        var words = Opening().Replace(text.Trim(), "").Trim(' ', '.', ',', '!');
        return words.Length is >= Shortest and <= Longest ? new Reading.One(new Detail(words, words), "") : Reading.Nothing;
    }

    private static bool IsPoint(string latitude, string longitude) =>
        double.Parse(latitude, CultureInfo.InvariantCulture) is >= 49 and <= 61 && double.Parse(longitude, CultureInfo.InvariantCulture) is >= -9 and <= 2.5;

    // In any map's link the two stand behind each other with a comma, or between "mlat=" and "mlon=".
    [GeneratedRegex(@"(-?\d{1,2}\.\d{2,})(?:\s*,\s*|%2C|&mlon=|/|&lon=)(-?\d{1,2}\.\d{2,})")]
    private static partial Regex Point();

    // "on Mill Lane", "outside 14 Mill Lane", "near the church on Beacon Hill": a name begins with a capital or a number, or ends in a word for a street.
    [GeneratedRegex(@"\b(?:on|at|in|outside|near|opposite|by|along|down|corner of|junction of|next to)\s+((?:the\s+|no\.?\s+|number\s+)?(?:\d{1,4}[a-z]?\s+)?(?:[\p{L}'-]+\s+){1,4}?(?:road|rd|street|st|lane|ln|close|avenue|ave|drive|way|hill|row|terrace|crescent|place|square|gardens|court|park|green|mews|grove|quay|parade|walk)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Said();

    [GeneratedRegex(@"^(?:it'?s|its|it is|they'?re|there'?s|there is|the one)\s+(?:on|at|in|just)?\s*|^(?:on|at|in)\s+(?=\d|the\b|[A-Z])", RegexOptions.IgnoreCase)]
    private static partial Regex Opening();
}
