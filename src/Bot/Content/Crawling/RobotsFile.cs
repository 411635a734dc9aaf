using System.Globalization;

namespace CouncilBot.Bot.Content.Crawling;

/// <summary>What a site's robots.txt asks of us (RFC 9309, and Crawl-delay).</summary>
internal sealed class RobotsFile
{
    private const int MostRules = 2_000;
    private const int LongestPattern = 500;
    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(30);
    private readonly List<RobotsRule> rules = [];

    private RobotsFile()
    {
    }

    public static RobotsFile AllowsAll { get; } = new();

    public static RobotsFile AllowsNothing { get; } = Read("User-agent: *\nDisallow: /", "any");

    public TimeSpan Delay { get; private set; }

    public IReadOnlyList<string> Sitemaps { get; private init; } = [];

    /// <param name="text">The file.</param>
    /// <param name="agent">Our name; its own groups count, and those for everybody only when it has none.</param>
    public static RobotsFile Read(string text, string agent)
    {
        var lines = text.Split('\n').Select(Field).Where(field => field.Name.Length > 0).ToList();
        var file = new RobotsFile { Sitemaps = [.. lines.Where(field => field.Name == "sitemap").Select(field => field.Value)] };
        var names = Agents(lines);
        var ours = names.Contains(agent.ToLowerInvariant()) ? agent.ToLowerInvariant() : "*";
        var applies = false;
        var naming = false;
        foreach (var (name, value) in lines)
        {
            if (name == "user-agent")
            {
                applies = (naming && applies) || Product(value) == ours; // several names may stand above one group
                naming = true;
                continue;
            }

            naming = naming && name == "sitemap";
            if (applies)
            {
                file.Take(name, value);
            }
        }

        return file;
    }

    /// <param name="address">Its path and query are judged.</param>
    public bool Allows(Uri address)
    {
        var path = address.PathAndQuery;
        var best = rules.Where(rule => rule.Fits(path)).OrderByDescending(rule => rule.Length).ThenByDescending(rule => rule.Allows).FirstOrDefault();
        return best?.Allows ?? true;
    }

    private static HashSet<string> Agents(IEnumerable<(string Name, string Value)> lines) => [.. lines.Where(field => field.Name == "user-agent").Select(field => Product(field.Value))];

    private void Take(string name, string value)
    {
        if (name is "allow" or "disallow" && value.Length is > 0 and <= LongestPattern && rules.Count < MostRules)
        {
            rules.Add(new RobotsRule(value, name == "allow"));
        }
        else if (name == "crawl-delay" && double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds))
        {
            Delay = seconds < LongestDelay.TotalSeconds ? TimeSpan.FromSeconds(seconds) : LongestDelay;
        }
    }

    // "CouncilBot/1.0" names CouncilBot.
    private static string Product(string agent) => agent.Split('/', ' ')[0].ToLowerInvariant();

    private static (string Name, string Value) Field(string line)
    {
        var said = line.Split('#')[0];
        var colon = said.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? ("", "") : (said[..colon].Trim('\uFEFF', ' ', '\t').ToLowerInvariant(), said[(colon + 1)..].Trim());
    }
}
