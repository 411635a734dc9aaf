using System.Collections.Frozen;

namespace CouncilBot.Conversations.Understanding.Words;

/// <summary>A text cut into words, figures and marks. Only its first 4,000 letters and 1,000 words or marks are read, so that no text takes long.</summary>
internal sealed class SpokenText
{
    private const int Longest = 4_000;
    private const int Most = 1_000;
    private static readonly Token Nothing = new("", 0, 0, TokenKind.Mark, false);
    private readonly Token[] tokens;
    private readonly Dictionary<(string Reader, int At, object? For), object?> read = [];

    private SpokenText(string text, Token[] tokens)
    {
        Text = text;
        this.tokens = tokens;
    }

    public string Text { get; }

    public IReadOnlyList<Token> Tokens => tokens;

    public int Count => tokens.Length;

    /// <summary>The token there; beyond either end an empty one.</summary>
    public Token this[int at] => at >= 0 && at < tokens.Length ? tokens[at] : Nothing;

    public static SpokenText Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = new List<Token>();
        var end = Math.Min(text.Length, Longest);
        for (var at = 0; at < end && tokens.Count < Most;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var token = TokenAt(text, at, end);
            tokens.Add(token);
            at = token.End;
        }

        return new SpokenText(text, [.. tokens]);
    }

    public bool Is(int at, string word) => string.Equals(this[at].Word, word, StringComparison.Ordinal);

    public bool IsAny(int at, FrozenSet<string> words) => words.Contains(this[at].Word);

    /// <summary>Whether these words stand there, one after the other.</summary>
    public bool Says(int at, ReadOnlySpan<string> words)
    {
        for (var index = 0; index < words.Length; index++)
        {
            if (!Is(at + index, words[index]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The place after the word, if it stands there; else the same place.</summary>
    public int Skip(int at, string word) => Is(at, word) ? at + 1 : at;

    public int Skip(int at, FrozenSet<string> words) => IsAny(at, words) ? at + 1 : at;

    /// <summary>What a reader reads at a place, read once however many others ask for it.</summary>
    public Said<T>? Once<T>(string reader, int at, object? with, Func<SpokenText, int, Said<T>?> read)
    {
        if (!this.read.TryGetValue((reader, at, with), out var said))
        {
            said = read(this, at);
            this.read[(reader, at, with)] = said;
        }

        return (Said<T>?)said;
    }

    public bool IsGlued(int at) => this[at].Glued;

    private static Token TokenAt(string text, int start, int end)
    {
        var glued = start > 0 && !char.IsWhiteSpace(text[start - 1]);
        if (char.IsAsciiDigit(text[start]))
        {
            var figures = RunEnd(text, start, end, char.IsAsciiDigit);
            var letters = RunEnd(text, figures, end, char.IsLetter);
            return PlainWord.OfFigures(text.AsSpan(start, letters - start)) is { } word
                ? new Token(word, start, letters, TokenKind.Word, glued)
                : new Token(text[start..figures], start, figures, TokenKind.Figures, glued);
        }

        if (!char.IsLetter(text[start]))
        {
            return new Token(text[start].ToString(), start, start + 1, TokenKind.Mark, glued);
        }

        var wordEnd = WordEnd(text, start, end);
        return new Token(PlainWord.Of(text.AsSpan(start, wordEnd - start)), start, wordEnd, TokenKind.Word, glued);
    }

    // An apostrophe between letters belongs to the word; one at its end does not.
    private static int WordEnd(string text, int start, int end)
    {
        var at = RunEnd(text, start, end, char.IsLetter);
        while (at + 1 < end && text[at] is '\'' or '’' or '‘' or '`' && char.IsLetter(text[at + 1]))
        {
            at = RunEnd(text, at + 1, end, char.IsLetter);
        }

        return at;
    }

    private static int RunEnd(string text, int start, int end, Func<char, bool> belongs)
    {
        while (start < end && belongs(text[start]))
        {
            start++;
        }

        return start;
    }
}
