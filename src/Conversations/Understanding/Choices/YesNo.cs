using CouncilBot.Conversations.Understanding.Words;

namespace CouncilBot.Conversations.Understanding.Choices;

/// <summary>Hears yes or no in the words that people use. "Yes and no" is neither; "no, yes" is told as ambiguous.</summary>
public static class YesNo
{
    private const int FewWords = 6;
    private static readonly string[] Thumbs = ["👍", "👌", "✅", "✔"];
    private static readonly string[] ThumbsDown = ["👎", "❌"];

    /// <summary>The yes or no with which a message begins, or which is all that it says.</summary>
    public static IReadOnlyList<Found<bool>> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var spoken = SpokenText.Of(text);
        var leanings = Leanings(spoken, out var others);
        if (leanings.Count == 0 && others == 0)
        {
            return Thumb(text) is { } thumb ? [thumb] : [];
        }

        if (leanings.Exists(one => one.Leaning == Leaning.Neither) && !(leanings[0].Leaning is Leaning.Yes or Leaning.No))
        {
            return [];
        }

        var strong = leanings.FindAll(one => one.Leaning is Leaning.Yes or Leaning.No);
        var heard = strong.Count > 0 ? strong : others == 0 ? leanings.FindAll(one => one.Leaning is Leaning.WeakYes or Leaning.WeakNo) : leanings.FindAll(one => one.Leaning is Leaning.WeakNo && one.WordsBefore <= 1 && others <= FewWords / 2);
        return heard.Count == 0 || (strong.Count > 0 && !Counts(leanings, strong[0], others)) ? [] : [Heard(heard, others)];
    }

    /// <summary>The same, only if nothing else is said.</summary>
    public static Found<bool>? Only(string text) => Find(text) is [var only] && Rest(text, only).Length == 0 ? only : null;

    /// <summary>What else is said besides it.</summary>
    public static string Rest(string text, Found<bool> said)
    {
        ArgumentNullException.ThrowIfNull(said);
        var spoken = SpokenText.Of(text);
        var rest = new List<string>();
        for (var at = 0; at < spoken.Count;)
        {
            if (YesNoWords.At(spoken, at) is { } known)
            {
                at = known.Next;
                continue;
            }

            if (!spoken[at].IsMark)
            {
                rest.Add(text[spoken[at].Start..spoken[at].End]);
            }

            at++;
        }

        return string.Join(' ', rest);
    }

    private static List<Lean> Leanings(SpokenText text, out int others)
    {
        var leanings = new List<Lean>();
        others = 0;
        for (var at = 0; at < text.Count;)
        {
            if (YesNoWords.At(text, at) is { } said && !IsNumbered(text, at, said.Next))
            {
                if (said.Value != Leaning.Nowhere)
                {
                    leanings.Add(new Lean(said.Value, text[at].Start, text[said.Next - 1].End, others));
                }

                at = said.Next;
                continue;
            }

            others += text[at].IsMark ? 0 : 1;
            at++;
        }

        return leanings;
    }

    // "No 14" is a number, "no bin" has none.
    private static bool IsNumbered(SpokenText text, int at, int next) => text.Is(at, "no") && next == at + 1 && text[next].IsFigures;

    // It begins the message, or the message is short and leans one way.
    private static bool Counts(List<Lean> leanings, Lean first, int others) => first.WordsBefore == 0 || (others <= FewWords && leanings.TrueForAll(one => IsYes(one) == IsYes(first)));

    private static Found<bool> Heard(List<Lean> heard, int others)
    {
        var first = heard[0];
        var same = heard.TakeWhile(one => IsYes(one) == IsYes(first) && one.WordsBefore == first.WordsBefore).ToList();
        var other = heard.FindAll(one => IsYes(one) != IsYes(first) && one.WordsBefore == first.WordsBefore && others == 0);
        return new Found<bool>(IsYes(first), first.Start, same[^1].End) { Others = other.Count > 0 ? [!IsYes(first)] : [] };
    }

    private static bool IsYes(Lean one) => one.Leaning is Leaning.Yes or Leaning.WeakYes;

    private static Found<bool>? Thumb(string text)
    {
        var up = Thumbs.Select(thumb => text.IndexOf(thumb, StringComparison.Ordinal)).FirstOrDefault(at => at >= 0, -1);
        var down = ThumbsDown.Select(thumb => text.IndexOf(thumb, StringComparison.Ordinal)).FirstOrDefault(at => at >= 0, -1);
        return (up, down) switch
        {
            ( >= 0, < 0) => new Found<bool>(true, up, Math.Min(up + 2, text.Length)),
            ( < 0, >= 0) => new Found<bool>(false, down, Math.Min(down + 2, text.Length)),
            _ => null,
        };
    }

    private sealed record Lean(Leaning Leaning, int Start, int End, int WordsBefore);
}
