using System.Globalization;
using System.Text;

namespace CouncilBot.Conversations.Emergencies.Listening;

/// <summary>Splits a message into words as the rules know them: lower case, no accents, no apostrophes, nothing invisible.</summary>
internal ref struct MessageReader(Lexicon lexicon, string text, List<HeardWord> words)
{
    private const int LongestWord = 64;

    private readonly char[] letters = new char[LongestWord];
    private int length;
    private int start;
    private int end;

    /// <summary>Reads from one letter up to another.</summary>
    public void Read(int from, int to)
    {
        var at = from;
        while (at < to)
        {
            var letter = text[at];
            if (char.IsAscii(letter))
            {
                Take(char.IsAsciiLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : letter, at++, 1);
                continue;
            }

            Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var width);
            TakeRune(rune, at, width);
            at += width;
        }

        EndWord();
    }

    private void Take(char letter, int at, int width)
    {
        if (char.IsAsciiLetterOrDigit(letter) || (length > 0 && letter is '\'' or '`') || (length > 0 && IsLetterInDisguise(letter, at)))
        {
            Keep(letter switch { '`' => '\'', '@' => 'a', '$' => 's', _ => letter }, at, width);
        }
        else if (letter is '.' or '?' or '!' && (at + 1 == text.Length || text[at + 1] <= ' '))
        {
            EndWord();
            words.Add(new HeardWord(KnownWord.Stop, at, at + 1));
        }
        else if (letter is >= ' ' or '\n' or '\r' or '\t' or '\v' or '\f')
        {
            EndWord();
        }
    }

    // "de@d": a sign between two letters stands for a letter.
    private readonly bool IsLetterInDisguise(char letter, int at) =>
        letter is '@' or '$' && at + 1 < text.Length && char.IsAsciiLetter(text[at + 1]) && length < 6;

    private void TakeRune(Rune rune, int at, int width)
    {
        switch (Rune.GetUnicodeCategory(rune))
        {
            case UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Control
                or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse:
                return;
            case UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.ModifierLetter
                or UnicodeCategory.ModifierSymbol:
                Take('\'', at, width);
                return;
            default:
                TakeFolded(rune, at, width);
                return;
        }
    }

    private void TakeFolded(Rune rune, int at, int width)
    {
        var plain = Rune.IsLetterOrDigit(rune) ? rune.ToString().Normalize(NormalizationForm.FormKD) : " ";
        var known = false;
        foreach (var letter in plain)
        {
            if (char.IsAscii(letter))
            {
                Take(char.ToLowerInvariant(letter), at, width);
                known = true;
            }
        }

        if (!known)
        {
            EndWord();
        }
    }

    private void Keep(char letter, int at, int width)
    {
        start = length == 0 ? at : start;
        end = letter == '\'' ? end : at + width;
        if (length < LongestWord)
        {
            letters[length++] = letter;
        }
    }

    private void EndWord()
    {
        var word = letters.AsSpan(0, length).TrimEnd('\'');
        length = 0;
        if (word.Length == 0)
        {
            return;
        }

        var apostrophe = word.LastIndexOf('\'');
        if (apostrophe < 0)
        {
            Hear(word);
            return;
        }

        Contraction(word, apostrophe);
    }

    private readonly void Contraction(Span<char> word, int apostrophe)
    {
        var tail = word[(apostrophe + 1)..];
        if (tail is "ll" or "re" or "ve" or "d" or "s")
        {
            var meant = tail switch { "ll" => "will", "re" => "are", "ve" => "have", "d" => "would", _ => "is" };
            Hear(word[..apostrophe]);
            Hear(meant);
            return;
        }

        Hear(Without(word, apostrophe));
    }

    private static ReadOnlySpan<char> Without(Span<char> word, int apostrophe)
    {
        var joined = 0;
        foreach (var letter in word)
        {
            if (letter != '\'')
            {
                word[joined++] = letter;
            }
        }

        return word[..joined];
    }

    private readonly void Hear(ReadOnlySpan<char> word)
    {
        var (first, second) = lexicon.Find(word);
        Add(first);
        if (second is not null)
        {
            Add(second);
        }
    }

    private readonly void Add(KnownWord known)
    {
        if (known.StandsFor.Length == 0)
        {
            words.Add(new HeardWord(known, start, end));
            return;
        }

        foreach (var meant in known.StandsFor)
        {
            words.Add(new HeardWord(meant, start, end));
        }
    }
}
