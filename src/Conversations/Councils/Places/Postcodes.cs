using System.Collections.Frozen;
using System.Text.RegularExpressions;
using CouncilBot.Knowledge.Files;

namespace CouncilBot.Conversations.Councils.Places;

/// <summary>Roughly where the council's postcodes are, from a small table of how they begin: WZ1, or WZ1 4.</summary>
public sealed partial class Postcodes
{
    public static Postcodes None { get; } = new([]);

    private readonly FrozenDictionary<string, MapPoint> starts;

    private Postcodes(Dictionary<string, MapPoint> starts) => this.starts = starts.ToFrozenDictionary();

    public static Postcodes Read(string path, List<FileProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(problems);
        var starts = new Dictionary<string, MapPoint>();
        foreach (var (at, line) in (File.Exists(path) ? File.ReadAllLines(path) : []).Index().Skip(1).Where(line => line.Item.Length > 0))
        {
            if (line.Split(',') is [var start, var north, var east] && MapPoint.TryParse(north, east, out var point))
            {
                starts[start.Trim()] = point;
            }
            else
            {
                problems.Add(new FileProblem(path, at + 1, "Write how postcodes begin, the latitude and the longitude, like `WZ1 4,50.9062,-2.6290`."));
            }
        }

        return new Postcodes(starts);
    }

    /// <summary>The postcode in a message, in the form WZ1 4AB; or the part of one that people give, like WZ1.</summary>
    public string? In(string text)
    {
        var match = Shape().Match(text);
        return match.Success ? Written(match)
            : Start().Matches(text).Select(start => start.Value.ToUpperInvariant()).FirstOrDefault(starts.ContainsKey);
    }

    /// <summary>Whether the message is a postcode and nothing else.</summary>
    public bool IsOne(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var bare = text.Trim().TrimEnd('.', '!');
        return Shape().Match(bare) is { Success: true } match ? match.Length == bare.Length : starts.ContainsKey(bare.ToUpperInvariant());
    }

    /// <summary>About where it is: the middle of the postcodes that begin alike. Nothing for one that is not in the table.</summary>
    public MapPoint? About(string? postcode)
    {
        for (var length = postcode?.Length ?? 0; length > 0; length--)
        {
            // "!": a text with a length is there; "WZ1" must not stand for WZ12 3AB.
            if (starts.TryGetValue(postcode![..length], out var point) && (length == postcode.Length || postcode[length] == ' ' || postcode.AsSpan(0, length).Contains(' ')))
            {
                return point;
            }
        }

        return null;
    }

    private static string Written(Match match) => $"{match.Groups[1].Value} {match.Groups[2].Value}".ToUpperInvariant();

    [GeneratedRegex(@"\b([A-Z]{1,2}[0-9][0-9A-Z]?)\s*([0-9][ABD-HJLNP-UW-Z]{2})\b", RegexOptions.IgnoreCase)]
    private static partial Regex Shape();

    [GeneratedRegex(@"\b[A-Z]{1,2}[0-9][0-9A-Z]?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Start();
}
