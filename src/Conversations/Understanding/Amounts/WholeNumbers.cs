using CouncilBot.Conversations.Understanding.Words;

namespace CouncilBot.Conversations.Understanding.Amounts;

/// <summary>A number in words, in figures or in both, without its fraction: "two hundred and five", "3 thousand", "a hundred".</summary>
internal sealed class WholeNumbers
{
    private const int Largest = 10_000;

    private readonly SpokenText text;
    private decimal total;
    private decimal current;
    private decimal smallestScale = decimal.MaxValue;
    private Last last;
    private int next;

    private WholeNumbers(SpokenText text, int at)
    {
        this.text = text;
        next = at;
    }

    private enum Last
    {
        Nothing,
        Unit,
        Ten,
        Hundred,
        Scale,
    }

    public static Said<decimal>? At(SpokenText text, int at) =>
        text[at].IsFigures || text.Is(at, ".") || text[at].Word is "a" || NumberWords.IsAny(text[at].Word) ? text.Once(nameof(WholeNumbers), at, null, (_, place) => new WholeNumbers(text, place).Read()) : null;

    /// <summary>The same, where only a small number can be meant: of a day, a minute or a year.</summary>
    public static Said<int>? Small(SpokenText text, int at) => At(text, at) is { Value: < Largest } number && number.Value == Math.Floor(number.Value) ? number.As(value => (int)value) : null;

    private Said<decimal>? Read()
    {
        if (text[next].Word is "a" or "one" && NumberWords.Scale(text[next + 1].Word) is not null)
        {
            (current, last) = (1, Last.Unit);
            next++;
        }

        while (Take(next) || (AfterJoin() is { } after && Take(after)))
        {
        }

        return last == Last.Nothing ? null : new Said<decimal>(total + current, next);
    }

    // "Two hundred AND five", "twenty-five".
    private int? AfterJoin() =>
        last is Last.Hundred or Last.Scale && text.Is(next, "and") ? next + 1
        : last is Last.Ten && text.Is(next, "-") && NumberWords.Unit(text[next + 1].Word) is > 0 and < 10 ? next + 1
        : null;

    private bool Take(int at)
    {
        var word = text[at].Word;
        return text[at].IsFigures || word is "." ? TakeFigures(at)
            : !text[at].IsWord ? false
            : NumberWords.Unit(word) is { } unit ? TakeUnit(unit, at)
            : NumberWords.Ten(word) is { } ten ? TakeTen(ten, at)
            : NumberWords.Scale(word) is { } scale && TakeScale(scale, at);
    }

    private bool TakeFigures(int at)
    {
        if (last is Last.Unit or Last.Ten || Digits.At(text, at) is not { } figures || (last is Last.Hundred or Last.Scale && figures.Value >= Room()))
        {
            return false;
        }

        (current, last, next) = (current + figures.Value, Last.Unit, figures.Next);
        return true;
    }

    private bool TakeUnit(int unit, int at)
    {
        if (last is Last.Unit || (last is Last.Ten && unit is 0 or > 9))
        {
            return false;
        }

        (current, last, next) = (current + unit, Last.Unit, at + 1);
        return true;
    }

    private bool TakeTen(int ten, int at)
    {
        if (last is Last.Unit or Last.Ten)
        {
            return false;
        }

        (current, last, next) = (current + ten, Last.Ten, at + 1);
        return true;
    }

    private bool TakeScale(decimal scale, int at)
    {
        if (scale == 100)
        {
            if (last is Last.Hundred || current >= 100)
            {
                return false;
            }

            (current, last, next) = (Math.Max(current, last == Last.Nothing || last == Last.Scale ? 1 : current) * 100, Last.Hundred, at + 1);
            return true;
        }

        if (scale >= smallestScale || last is Last.Scale || current >= 1_000_000)
        {
            return false;
        }

        total += (last == Last.Nothing ? 1 : current) * scale;
        (current, smallestScale, last, next) = (0, scale, Last.Scale, at + 1);
        return true;
    }

    private decimal Room() => last == Last.Hundred ? 100 : smallestScale;
}
