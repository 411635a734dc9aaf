namespace CouncilBot.Conversations.Emergencies.Listening;

/// <summary>A phrase of the little language that is explained at the top of emergencies.yaml, as the orders in which its parts may come.</summary>
internal sealed record Phrase(IReadOnlyList<IReadOnlyList<PhrasePart>> Orders)
{
    public const int ShortGap = 4;
    public const int LongGap = 8;
    private const int MostTogether = 4;

    /// <summary>Reads a phrase; when it cannot be read, says why.</summary>
    public static Phrase? TryRead(string text, out string mistake)
    {
        var pieces = text.Split('+').Select(piece => piece.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();
        mistake = pieces.Exists(piece => piece.Length == 0) ? $"Write words before and after each + in `{text}`."
            : pieces.Exists(piece => piece[0] == ".." || piece[^1] == "..") ? $"`..` stands between two words: look at `{text}`."
            : pieces.Count > MostTogether ? $"Join at most {MostTogether} parts with +: look at `{text}`."
            : text.Count(letter => letter == '(') != text.Count(letter => letter == ')') ? $"A bracket is missing in `{text}`."
            : "";
        if (mistake.Length > 0)
        {
            return null;
        }

        var parts = pieces.Select(piece => InsideBrackets(piece).Select(Part).ToList()).ToList();
        return new Phrase([.. Orderings(parts).Select(Joined)]);
    }

    // A group's name may have spaces: "(last year)" is one part.
    private static List<string> InsideBrackets(string[] words)
    {
        var joined = new List<string>();
        var open = false;
        foreach (var word in words)
        {
            if (open)
            {
                joined[^1] += " " + word;
            }
            else
            {
                joined.Add(word);
            }

            open = (open || word.Contains('(', StringComparison.Ordinal)) && joined[^1].Count(c => c == '(') != joined[^1].Count(c => c == ')');
        }

        return joined;
    }

    private static PhrasePart Part(string text)
    {
        var plain = text.Trim('/');
        return text == ".." ? new PhrasePart.Gap(ShortGap)
            : plain.Contains('|', StringComparison.Ordinal) ? OneOf(plain, plain[1..^1].Split('|'))
            : plain.Contains('/', StringComparison.Ordinal) ? OneOf(plain, plain.Split('/'))
            : plain.StartsWith('(') ? new PhrasePart.Group(plain.Trim('(', ')'))
            : plain.EndsWith('!') ? new PhrasePart.Exactly(Letters(plain[..^1]))
            : plain.EndsWith('*') ? new PhrasePart.Beginning(Letters(plain[..^1]))
            : new PhrasePart.Word(Letters(plain));
    }

    private static PhrasePart.OneOf OneOf(string text, string[] choices) =>
        new(text, [.. choices.Select(choice => InsideBrackets(choice.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Select(Part).ToList())]);

    private static string Letters(string word) => word.ToLowerInvariant().Replace("'", "", StringComparison.Ordinal);

    private static IEnumerable<IReadOnlyList<List<PhrasePart>>> Orderings(List<List<PhrasePart>> parts)
    {
        if (parts.Count < 2)
        {
            yield return parts;
            yield break;
        }

        for (var first = 0; first < parts.Count; first++)
        {
            foreach (var rest in Orderings([.. parts[..first], .. parts[(first + 1)..]]))
            {
                yield return [parts[first], .. rest];
            }
        }
    }

    private static List<PhrasePart> Joined(IReadOnlyList<List<PhrasePart>> pieces)
    {
        var joined = new List<PhrasePart>(pieces[0]);
        foreach (var piece in pieces.Skip(1))
        {
            joined.Add(new PhrasePart.Gap(LongGap));
            joined.AddRange(piece);
        }

        return joined;
    }
}
