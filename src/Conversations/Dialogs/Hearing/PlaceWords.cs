using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using CouncilBot.Conversations.Services;
using CouncilBot.Conversations.Understanding.Contacts;

namespace CouncilBot.Conversations.Dialogs.Hearing;

/// <summary>Where something is, in a resident's words: a map link, a point, or what is near.</summary>
internal static partial class PlaceWords
{
    private static readonly FrozenSet<string> NoNames = FrozenSet.Create(
        "the", "a", "an", "my", "our", "your", "this", "that", "in", "on", "at", "of", "off", "out", "near", "nr", "by", "and", "is", "it", "its", "to", "up", "down", "all", "day", "every", "whole", "same", "main", "no", "each",
        "pothole", "potholes", "hole", "holes", "pot", "light", "lights", "lite", "lamp", "lamps", "drain", "drains", "tree", "trees", "hedge", "noise", "street", "road", "rd", "st", "report", "please", "pls", "outside", "broken", "blocked",
        "flooded", "dark", "loud", "noisy", "fault", "big", "bad", "dumped", "rubbish", "mess", "bin", "car", "van", "bags", "waste", "litter", "what", "which", "any", "another", "wrong", "private", "quiet", "busy", "narrow", "country", "back", "cycle", "bus",
        "pavement", "path", "footpath", "kerb", "verge", "wall", "corner", "there", "theres", "there's", "with", "from", "for", "has", "are", "just", "still", "needs", "over", "under", "across", "into", "lit", "dead", "gone", "sorry", "sewer", "yes", "think", "actually", "wait", "not", "mean", "meant", "should");

    private static readonly FrozenSet<string> Kinds = FrozenSet.Create(
        "road", "rd", "street", "st", "lane", "ln", "close", "avenue", "ave", "drive", "hill", "row", "terrace", "crescent", "square", "gardens", "mews", "grove", "quay", "parade", "walk", "way");

    private static readonly string[] Furniture = ["light", "lamp", "lite", "sign", "clean", "party", "furniture", "name", "works", "sweep", "bin", "drain"];
    private const int MostInName = 2;

    private const int Longest = 200;
    private const int Shortest = 3;

    public static Reading Read(string text, bool inPassing)
    {
        if (PointIn(text) is var (latitude, longitude, at))
        {
            var link = Urls.Find(text).FirstOrDefault(url => url.Start <= at.Start && url.End >= at.End) is { } url ? (url.Start, url.End) : at;
            var place = new Detail($"{latitude},{longitude}", $"{latitude}, {longitude}");
            return new Reading.One(place with { Facts = place.Facts.Add("latitude", latitude).Add("longitude", longitude) }, AnswerReading.Without(text, link.Start, link.End));
        }

        if (inPassing)
        {
            return InPassing(text) is { } place ? new Reading.One(new Detail(place, place), "") : Reading.Nothing;
        }

        var words = Opening().Replace(text.Trim(), "").Trim(' ', '.', ',', '!');
        return words.Length is >= Shortest and <= Longest ? new Reading.One(new Detail(words, words), "") : Reading.Nothing;
    }

    /// <summary>Whether a street, a postcode or a point is named.</summary>
    public static bool NamesPlace(string text) => InPassing(text) is not null || Postcodes.Find(text).Count > 0 || PointIn(text) is not null;

    // "pothole quay street" names Quay Street too, and "report street light" no street.
    private static string? InPassing(string text) => Said().Matches(text).Select(said => Bare().Replace(said.Groups[1].Value.Trim(), "")).FirstOrDefault(IsName) ?? StreetIn(Word().Matches(text).Select(word => word.Value).ToList());

    private static string? StreetIn(List<string> words)
    {
        for (var at = 1; at < words.Count; at++)
        {
            if (Kinds.Contains(words[at].ToLowerInvariant()) && !IsFollowed(words, at)
                && words[Math.Max(0, at - MostInName)..at].SkipWhile(IsNoName).ToList() is { Count: > 0 } name)
            {
                return $"{string.Join(' ', name)} {words[at]}";
            }
        }

        return null;
    }

    // "Quay" goes on with "Street"; "street" before "light" is no name.
    private static bool IsFollowed(List<string> words, int at) =>
        at + 1 < words.Count && words[at + 1].ToLowerInvariant() is var next && (Kinds.Contains(next) || (words[at].StartsWith("s", StringComparison.OrdinalIgnoreCase) && Furniture.Any(thing => next.StartsWith(thing, StringComparison.Ordinal))));

    // "On the road" is nowhere.
    private static bool IsName(string place) => place.Split(' ').SkipWhile(IsNoName).Any(word => !Kinds.Contains(word.ToLowerInvariant()));

    /// <summary>A word around a name: no part of one.</summary>
    public static bool IsNoName(string word) => NoNames.Contains(word.ToLowerInvariant());

    /// <summary>A short link or three words: they name a place only to those who made them.</summary>
    public static bool IsClosed(string text) => Closed().IsMatch(text) && PointIn(text) is null;

    // As any map's link has it, or as a compass does: 50.54 N, 2.7 W.
    private static (string Latitude, string Longitude, (int Start, int End) At)? PointIn(string text)
    {
        foreach (Match match in Point().Matches(text))
        {
            if (IsPoint(match.Groups[1].Value, match.Groups[2].Value))
            {
                return (match.Groups[1].Value, match.Groups[2].Value, (match.Index, match.Index + match.Length));
            }
        }

        var compass = Compass().Match(text);
        var longitude = compass.Groups[3].Value.StartsWith("w", StringComparison.OrdinalIgnoreCase) ? $"-{compass.Groups[2].Value}" : compass.Groups[2].Value;
        return compass.Success && IsPoint(compass.Groups[1].Value, longitude) ? (compass.Groups[1].Value, longitude, (compass.Index, compass.Index + compass.Length)) : null;
    }

    private static bool IsPoint(string latitude, string longitude) =>
        double.Parse(latitude, CultureInfo.InvariantCulture) is >= 49 and <= 61 && double.Parse(longitude, CultureInfo.InvariantCulture) is >= -9 and <= 2.5;

    // In a map's link the two stand behind each other with a comma or a slash, or between "mlat=" and "mlon=", or behind "!3d" and "!4d".
    [GeneratedRegex(@"(?<![\d.])(-?\d{1,2}\.\d{2,})(?:\s*,\s*|%2C|&mlon=|/|&lon=|~|_|!4d|\s+(?=-))(-?\d{1,2}\.\d{2,})", RegexOptions.IgnoreCase)]
    private static partial Regex Point();

    [GeneratedRegex(@"(\d{2}\.\d{2,})\s*°?\s*N[,\s]+(\d{1,2}\.\d{2,})\s*°?\s*([EW])\b", RegexOptions.IgnoreCase)]
    private static partial Regex Compass();

    [GeneratedRegex(@"^\W*https?://\S+\W*$|///\w+\.\w+\.\w+|\bwhat3words\b|\bw3w\b", RegexOptions.IgnoreCase)]
    private static partial Regex Closed();

    // "on Mill Lane", "outside 14 Mill Lane", "near the church on Beacon Hill": a name begins with a capital or a number, or ends in a word for a street.
    [GeneratedRegex(@"\b(?:on|at|in|outside|near|opposite|by|along|down|corner of|junction of|next to)\s+((?:the\s+|no\.?\s+|number\s+)?(?:\d{1,4}[a-z]?\s+)?(?:[\p{L}'-]+\s+){1,4}?(?:road|rd|street|st|lane|ln|close|avenue|ave|drive|way|hill|row|terrace|crescent|place|square|gardens|court|park|green|mews|grove|quay|parade|walk)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Said();

    // "Hole in pavement Beacon Hill" is on Beacon Hill.
    [GeneratedRegex(@"^(?:the )?(?:pavement|path|footpath|road|rd|street|kerb|verge|lane) (?=\S+ \S)", RegexOptions.IgnoreCase)]
    private static partial Regex Bare();

    [GeneratedRegex(@"[\p{L}\d'-]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"^(?:it'?s|its|it is|they'?re|there'?s|there is|the one)\s+(?:on|at|in|just)?\s*|^(?:on|at|in)\s+(?=\d|the\b|[A-Z])", RegexOptions.IgnoreCase)]
    private static partial Regex Opening();
}
