using System.Globalization;
using CouncilBot.Conversations.Understanding.Words;

namespace CouncilBot.Conversations.Understanding.Amounts;

/// <summary>A number written in figures: 1,250.50 or 1 250.50 or .5.</summary>
internal static class Digits
{
    private const int Most = 15;

    public static Said<decimal>? At(SpokenText text, int at)
    {
        if (text.Is(at, ".") && text[at + 1].IsFigures && text.IsGlued(at + 1) && !(text[at - 1].IsFigures && text.IsGlued(at)))
        {
            return Of("0." + text[at + 1].Word, at + 2);
        }

        if (!text[at].IsFigures || text[at].Length > Most)
        {
            return null;
        }

        var next = at + 1;
        var whole = text[at].Word;
        var marks = whole.Length <= 3 && whole[0] != '0' ? GroupsEnd(text, next) : next;
        while (next < marks)
        {
            whole += text[next].IsFigures ? text[next].Word : "";
            next++;
        }

        return whole.Length > Most ? null : HasDecimals(text, at, next) ? Of($"{whole}.{text[next + 1].Word}", next + 2) : Of(whole, next);
    }

    // Thousands, with a comma or one space before each group of three.
    private static int GroupsEnd(SpokenText text, int next)
    {
        var end = next;
        while (text.Is(end, ",") && text.IsGlued(end) && text.IsGlued(end + 1) && text[end + 1].IsFigures && text[end + 1].Length == 3)
        {
            end += 2;
        }

        if (end > next)
        {
            return end;
        }

        while (text[end].IsFigures && text[end].Length == 3 && text[end].Start == text[end - 1].End + 1)
        {
            end++;
        }

        return text[end].IsFigures && !text.IsGlued(end) ? next : end;
    }

    // One point with figures after it; with two or more it is an address or a date.
    private static bool HasDecimals(SpokenText text, int at, int next) =>
        IsPoint(text, next) && text[next + 1].Length <= Most && !IsPoint(text, next + 2) && !(IsPoint(text, at - 1) && text[at - 2].IsFigures);

    private static bool IsPoint(SpokenText text, int at) => text.Is(at, ".") && text.IsGlued(at) && text[at + 1].IsFigures && text.IsGlued(at + 1);

    private static Said<decimal> Of(string figures, int next) => new(decimal.Parse(figures, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture), next);
}
