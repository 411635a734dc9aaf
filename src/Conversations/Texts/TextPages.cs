using System.Collections.Immutable;
using System.Globalization;

namespace CouncilBot.Conversations.Texts;

/// <summary>Cuts what is too long for one text message into several, each of two segments at most, that the resident asks for one by one.</summary>
internal static class TextPages
{
    private static readonly string[] SentenceEnds = [". ", "? ", "! ", ".\n", "?\n", "!\n"];

    /// <param name="body">What is said, in the letters of a text message.</param>
    /// <param name="choices">What may be picked, by the number that is put before it. They stay together, after the last words.</param>
    /// <param name="hint">How to get the next one; it stands at the end of every page but the last.</param>
    public static ImmutableArray<string> Of(string body, IReadOnlyList<string> choices, string hint)
    {
        var numbered = string.Join('\n', choices.Select((choice, index) => string.Create(CultureInfo.InvariantCulture, $"{index + 1} {choice}")));
        var pages = ImmutableArray.CreateBuilder<string>();
        var rest = body;
        while (!TextLength.Fits(Joined(rest, numbered)) && rest.Length > 0)
        {
            var page = TextLength.Fits(rest) && TextLength.Fits(Joined(rest, hint)) ? rest : Beginning(rest, hint);
            pages.Add(Joined(page, hint));
            rest = rest[page.Length..].TrimStart();
        }

        return [.. pages, .. Lines(Joined(rest, numbered), hint)];
    }

    // More choices than fit are cut between two of them.
    private static IEnumerable<string> Lines(string text, string hint)
    {
        while (!TextLength.Fits(text))
        {
            var page = Beginning(text, hint, onlyLines: text.Contains('\n', StringComparison.Ordinal));
            yield return Joined(page, hint);
            text = text[page.Length..].TrimStart();
        }

        if (text.Length > 0)
        {
            yield return text;
        }
    }

    // As much of the text as fits with the hint: to the end of a line or a sentence, unless that leaves most of the room empty; else of a word.
    private static string Beginning(string text, string hint, bool onlyLines = false)
    {
        var most = Most(text, hint);
        var line = text.LastIndexOf('\n', most - 1, most);
        var sentence = onlyLines ? line : SentenceEnds.Max(end => text.LastIndexOf(end, most - 1, most, StringComparison.Ordinal) is >= 0 and var at ? at + 1 : -1);
        var word = text.LastIndexOf(' ', most - 1, most);
        var best = int.Max(line, sentence);
        var cut = best > 0 && (onlyLines || best >= most / 3) ? best : word > 0 ? word : most;
        return text[..cut].TrimEnd();
    }

    private static int Most(string text, string hint)
    {
        var (fits, over) = (1, text.Length);
        while (over - fits > 1)
        {
            var middle = (fits + over) / 2;
            (fits, over) = TextLength.Fits(Joined(text[..middle], hint)) ? (middle, over) : (fits, middle);
        }

        return fits > 1 && char.IsHighSurrogate(text[fits - 1]) ? fits - 1 : fits;
    }

    private static string Joined(string body, string after) => body.Length == 0 ? after : after.Length == 0 ? body : $"{body}\n{after}";
}
