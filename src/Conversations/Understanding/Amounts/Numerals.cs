using CouncilBot.Conversations.Understanding.Words;

namespace CouncilBot.Conversations.Understanding.Amounts;

/// <summary>A number as it is said, with its sign, its fraction and what multiplies it: "minus two and a half", "half a dozen", "1½", "10k".</summary>
internal static class Numerals
{
    public static Said<decimal>? At(SpokenText text, int at)
    {
        if (text[at].Word is "minus" or "negative" || (text.Is(at, "-") && text.IsGlued(at + 1) && !text.IsGlued(at) && (text[at + 1].IsFigures || text.Is(at + 1, "."))))
        {
            return Positive(text, at + 1) is { } number ? number with { Value = -number.Value } : null;
        }

        return Positive(text, at);
    }

    public static Said<decimal>? Positive(SpokenText text, int at) => text.Once(nameof(Numerals), at, null, Read);

    private static Said<decimal>? Read(SpokenText text, int at) => (Part(text, at) ?? Couple(text, at) ?? Mixed(text, at)) is { } number ? Multiplied(text, number) : null;

    // "Half", "a quarter", "⅔".
    private static Said<decimal>? Part(SpokenText text, int at)
    {
        if (NumberWords.Sign(text[at].Word) is { } sign)
        {
            return new Said<decimal>(sign, at + 1);
        }

        if (text.Is(at, "half") || (text.Is(at, "quarter") && NumberWords.Scale(text[at + 1].Word) is not null))
        {
            return new Said<decimal>(text.Is(at, "half") ? 0.5m : 0.25m, at + 1);
        }

        return text.Is(at, "a") && text[at + 1].IsWord && Share(text, at + 1) is { } share ? new Said<decimal>(1m / share, at + 2) : null;
    }

    private static Said<decimal>? Couple(SpokenText text, int at)
    {
        var word = text.Skip(at, "a");
        return text.Is(word, "couple") ? new Said<decimal>(2, word + 1)
            : word > at && text.Is(word, "dozen") ? new Said<decimal>(12, word + 1)
            : null;
    }

    private static Said<decimal>? Mixed(SpokenText text, int at)
    {
        if (Digits.At(text, at) is { } figures && IsFraction(text, figures.Next - 1) && Digits.At(text, at + 2) is { Value: > 0 } under && figures.Value < under.Value)
        {
            return new Said<decimal>(figures.Value / under.Value, under.Next);
        }

        if (WholeNumbers.At(text, at) is not { } whole)
        {
            return null;
        }

        return WithDecimals(text, whole) ?? WithFraction(text, whole) ?? OfShares(text, whole) ?? whole;
    }

    // "Two point five".
    private static Said<decimal>? WithDecimals(SpokenText text, Said<decimal> whole)
    {
        if (!text.Is(whole.Next, "point"))
        {
            return null;
        }

        var (value, step, next) = (whole.Value, 0.1m, whole.Next + 1);
        if (NumberWords.Ten(text[next].Word) is not null && WholeNumbers.At(text, next) is { } pair)
        {
            return new Said<decimal>(value + (pair.Value / 100), pair.Next);
        }

        while (step > 0.000001m && NumberWords.Unit(text[next].Word) is < 10 and { } unit)
        {
            (value, step, next) = (value + (unit * step), step / 10, next + 1);
        }

        return next > whole.Next + 1 ? new Said<decimal>(value, next) : null;
    }

    // "And a half", "1½", "1 1/2".
    private static Said<decimal>? WithFraction(SpokenText text, Said<decimal> whole)
    {
        var next = whole.Next;
        if (NumberWords.Sign(text[next].Word) is { } sign)
        {
            return new Said<decimal>(whole.Value + sign, next + 1);
        }

        if (text[next].IsFigures && !text.IsGlued(next) && IsFraction(text, next) && Digits.At(text, next) is { } over && Digits.At(text, next + 2) is { Value: > 0 } under && over.Value < under.Value)
        {
            return new Said<decimal>(whole.Value + (over.Value / under.Value), under.Next);
        }

        if (!text.Is(next, "and"))
        {
            return null;
        }

        var one = text[next + 1].Word is "a" or "one" ? next + 2 : next + 1;
        var of = NumberWords.Scale(text[next - 1].Word) is >= 1_000 and { } scale ? scale : 1;
        return text.Is(one, "half") || (one > next + 1 && Share(text, one) is not null) ? new Said<decimal>(whole.Value + (of / (Share(text, one) ?? 2)), one + 1)
            : WholeNumbers.At(text, next + 1) is { } several && OfShares(text, several) is { } shares ? new Said<decimal>(whole.Value + (of * shares.Value), shares.Next)
            : null;
    }

    // "Two thirds", "one fifth".
    private static Said<decimal>? OfShares(SpokenText text, Said<decimal> many)
    {
        var next = text.Is(many.Next, "-") ? many.Next + 1 : many.Next;
        return many.Value is > 0 and < 100 && many.Value == Math.Floor(many.Value) && Share(text, next) is { } share && text[next].Word[^1] == 's' == many.Value > 1
            ? new Said<decimal>(many.Value / share, next + 1)
            : null;
    }

    private static int? Share(SpokenText text, int at) => text[at].IsWord ? NumberWords.Share(text[at].Word) : null;

    private static bool IsFraction(SpokenText text, int at) =>
        text[at].IsFigures && text[at].Length <= 3 && text.Is(at + 1, "/") && text.IsGlued(at + 1) && text[at + 2].IsFigures && text.IsGlued(at + 2)
        && text[at + 2].Length <= 3 && !(text.Is(at - 1, "/") && text.IsGlued(at)) && !(text.Is(at + 3, "/") && text.IsGlued(at + 3));

    private static Said<decimal> Multiplied(SpokenText text, Said<decimal> number)
    {
        var word = number.Value < 1 ? text.Skip(number.Next, "a") : number.Next;
        var times = text[word].Word switch
        {
            "dozen" or "dozens" => 12,
            "k" when IsFigure(text, word - 1) => 1_000,
            _ => number.Value < 1_000 && number.Value != Math.Floor(number.Value) ? NumberWords.Scale(text[word].Word) ?? 1 : 1,
        };
        return times == 1 || number.Value > 1_000_000_000_000 ? number : new Said<decimal>(number.Value * times, word + 1);
    }

    private static bool IsFigure(SpokenText text, int at) => text[at].IsFigures;
}
