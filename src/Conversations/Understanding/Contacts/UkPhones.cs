using System.Collections.Frozen;
using System.Text;
using CouncilBot.Conversations.Understanding.Words;

namespace CouncilBot.Conversations.Understanding.Contacts;

/// <summary>Finds UK telephone numbers: with spaces, brackets and dashes anywhere, +44 or 0044, or read out in words ("oh seven double seven").</summary>
public static class UkPhones
{
    private const int MostFigures = 15;
    private const int FewestFigures = 9;
    private static readonly FrozenSet<string> Between = FrozenSet.Create("-", ".", "(", ")", "/", "–");
    private static readonly FrozenDictionary<string, char> Spoken = new Dictionary<string, char>
    {
        ["oh"] = '0', ["o"] = '0', ["zero"] = '0', ["nought"] = '0', ["one"] = '1', ["two"] = '2', ["three"] = '3', ["four"] = '4',
        ["five"] = '5', ["six"] = '6', ["seven"] = '7', ["eight"] = '8', ["nine"] = '9',
    }.ToFrozenDictionary();

    public static IReadOnlyList<Found<UkPhone>> Find(string text)
    {
        var spoken = SpokenText.Of(text);
        var found = new List<Found<UkPhone>>();
        for (var at = 0; at < spoken.Count; at++)
        {
            if (MayBegin(spoken, at) && At(spoken, at, out var next) is { } phone)
            {
                found.Add(phone);
                at = next - 1;
            }
        }

        return found;
    }

    /// <summary>The number, if the message is one and nothing else.</summary>
    public static Found<UkPhone>? Only(string text) => WholeMessage.Only(text, Find(text));

    private static bool MayBegin(SpokenText text, int at) =>
        ((text[at].IsFigures || text.Is(at, "+") || text.Is(at, "(")) && !(text.IsGlued(at) && (text[at - 1].IsFigures || text[at - 1].Word is "/" or "-" or "." or "£" or "+" or "(")))
        || Spoken.ContainsKey(text[at].Word) || IsRepeat(text, at);

    // The longest run of figures that begins here and is a number.
    private static Found<UkPhone>? At(SpokenText text, int start, out int next)
    {
        var figures = new StringBuilder();
        Found<UkPhone>? longest = null;
        next = start;
        var at = text.Is(start, "(") ? start + 1 : start;
        if (text.Is(at, "+"))
        {
            figures.Append('+');
            at++;
        }

        while (at < text.Count && figures.Length <= MostFigures && Figures(text, ref at, figures))
        {
            var isOver = !(text[at].IsFigures && text.IsGlued(at)) && !(text[at].IsWord && text.IsGlued(at));
            if (isOver && figures.Length >= FewestFigures && UkPhone.TryParse(figures.ToString(), out var phone))
            {
                longest = new Found<UkPhone>(phone, text[start].Start, text[at - 1].End);
                next = at;
            }

            for (var marks = 0; marks < 3 && text.IsAny(at, Between); marks++)
            {
                at++;
            }
        }

        // More figures straight after it: it is a part of something longer, a card number perhaps.
        return longest is not null && text[next].IsFigures && figures.Length > MostFigures ? null : longest;
    }

    private static bool Figures(SpokenText text, ref int at, StringBuilder figures)
    {
        if (text[at].IsFigures)
        {
            figures.Append(text[at++].Word);
            return true;
        }

        if (IsRepeat(text, at))
        {
            var again = text.Is(at, "double") ? 2 : 3;
            figures.Append(DigitOf(text, at + 1), again);
            at += 2;
            return true;
        }

        if (text[at].IsWord && Spoken.TryGetValue(text[at].Word, out var figure))
        {
            figures.Append(figure);
            at++;
            return true;
        }

        return false;
    }

    private static bool IsRepeat(SpokenText text, int at) => text[at].Word is "double" or "triple" or "treble" && DigitOf(text, at + 1) != '\0';

    private static char DigitOf(SpokenText text, int at) =>
        Spoken.TryGetValue(text[at].Word, out var spoken) ? spoken : text[at].IsFigures && text[at].Word.Length == 1 ? text[at].Word[0] : '\0';
}
