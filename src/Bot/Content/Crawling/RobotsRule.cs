using System.Text.RegularExpressions;

namespace CouncilBot.Bot.Content.Crawling;

/// <summary>One line of robots.txt: paths that may or may not be read.</summary>
internal sealed class RobotsRule(string pattern, bool allows)
{
    private readonly Regex shape = new(
        "^" + Regex.Escape(pattern.TrimEnd('$')).Replace("\\*", ".*", StringComparison.Ordinal) + (pattern.EndsWith('$') ? "$" : ""),
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    public bool Allows { get; } = allows;

    /// <summary>The longest pattern that fits decides.</summary>
    public int Length { get; } = pattern.Length;

    public bool Fits(string path) => shape.IsMatch(path);
}
