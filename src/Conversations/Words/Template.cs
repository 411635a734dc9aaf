using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace CouncilBot.Conversations.Words;

/// <summary>Words with ((placeholders)), as an officer writes them.</summary>
public sealed partial class Template
{
    private readonly ImmutableArray<string> pieces; // text, name, text, name, ... text

    public Template(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        pieces = [.. Placeholder().Split(text.Trim())];
    }

    public IEnumerable<string> Placeholders => pieces.Where((_, index) => index % 2 == 1);

    /// <summary>Double brackets that hold no name, and would be shown to residents as they are.</summary>
    public bool HasStrayBrackets => pieces.Where((_, index) => index % 2 == 0).Any(text => text.Contains("((", StringComparison.Ordinal) || text.Contains("))", StringComparison.Ordinal));

    public string Fill(IReadOnlyDictionary<string, string> values) => Fill(name => values[name]);

    public string Fill(Func<string, string> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return pieces.Length == 1 ? pieces[0] : string.Concat(pieces.Select((piece, index) => index % 2 == 0 ? piece : value(piece)));
    }

    [GeneratedRegex(@"\(\(([a-z0-9 -]+)\)\)")]
    private static partial Regex Placeholder();
}
