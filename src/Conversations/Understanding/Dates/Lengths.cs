using System.Collections.Frozen;
using CouncilBot.Conversations.Understanding.Amounts;
using CouncilBot.Conversations.Understanding.Words;

namespace CouncilBot.Conversations.Understanding.Dates;

/// <summary>Finds how long something lasts: "3 hours", "half an hour", "a couple of weeks", "1 hour 20 mins".</summary>
internal static class Lengths
{
    private static readonly FrozenDictionary<string, (LengthUnit Unit, int Times)> Units = Table(
        (LengthUnit.Second, 1, "second seconds s"), (LengthUnit.Minute, 1, "minute minutes m"), (LengthUnit.Hour, 1, "hour hours h"), (LengthUnit.Day, 1, "day days night nights"),
        (LengthUnit.Week, 1, "week weeks w"), (LengthUnit.Week, 2, "fortnight fortnights"), (LengthUnit.Month, 1, "month months"), (LengthUnit.Year, 1, "year years y"), (LengthUnit.Year, 10, "decade decades"));

    public static Said<Length>? At(SpokenText text, int at) => text.Once(nameof(Lengths), at, null, Read);

    private static Said<Length>? Read(SpokenText text, int at)
    {
        if (One(text, at) is not { } length)
        {
            return null;
        }

        // "1 hour AND 20 minutes": each smaller than the one before.
        for (var parts = 1; parts < 5; parts++)
        {
            var next = text[length.Next].Word is "and" or "," ? length.Next + 1 : length.Next;
            if (One(text, next) is not { } more || Smallest(length.Value) <= Smallest(more.Value))
            {
                break;
            }

            length = new Said<Length>(length.Value.And(more.Value), more.Next) { IsWeak = length.IsWeak };
        }

        return length;
    }

    private static Said<Length>? One(SpokenText text, int at)
    {
        if (text[at].Word is "all" or "whole" && Unit(text, at + 1) is { Value.Unit: >= LengthUnit.Day } whole && text[at + 1].Word[^1] != 's')
        {
            return new Said<Length>(Length.Of(whole.Value.Times, whole.Value.Unit), whole.Next);
        }

        if (ShareOfHour(text, at) is { } share)
        {
            return share;
        }

        return Many(text, at) is { } many && Unit(text, many.Next) is { } unit && many.Value is >= 0 and < 1_000_000 && !IsOther(text, at, unit.Next)
            ? WithHalf(text, Length.Of(many.Value * unit.Value.Times, unit.Value.Unit), unit) with { IsWeak = many.IsWeak }
            : null;
    }

    // "A second bin", "the twenty-second".
    private static bool IsOther(SpokenText text, int at, int next) =>
        (text.Is(next - 1, "second") && text[next - 1].Length == 6 && NumberWords.Ten(text[text.Is(next - 2, "-") ? next - 3 : next - 2].Word) is not null) || text.Is(at, "a") && text.Is(at + 1, "second") && text[next].IsWord && !FollowsADay.Contains(text[next].Word);

    // "An hour AND A HALF".
    private static Said<Length> WithHalf(SpokenText text, Length length, Said<(LengthUnit Unit, int Times)> unit) =>
        text.Is(unit.Next, "and") && text.Skip(unit.Next + 1, "a") is var share && (text.Is(share, "half") || (text.Is(share, "quarter") && share > unit.Next + 1))
            ? new Said<Length>(length.And(Length.Of(unit.Value.Times * (text.Is(share, "half") ? 0.5m : 0.25m), unit.Value.Unit)), share + 1)
            : new Said<Length>(length, unit.Next);

    // "Half an hour", "three quarters of an hour".
    private static Said<Length>? ShareOfHour(SpokenText text, int at)
    {
        var start = text.Is(at, "a") && text.Is(at + 1, "quarter") ? at + 1 : at;
        var share = text.Is(start, "quarter") ? new Said<decimal>(0.25m, start + 1) : Numerals.Positive(text, start);
        if (share is null || share.Value is 0 or >= 1)
        {
            return null;
        }

        var next = text.Skip(share.Next, "of");
        next = text[next].Word is "a" or "an" ? next + 1 : next;
        return Unit(text, next) is { } unit ? new Said<Length>(Length.Of(share.Value * unit.Value.Times, unit.Value.Unit), unit.Next) : null;
    }

    // Few and several are weak: nobody can say how many.
    private static Said<decimal>? Many(SpokenText text, int at)
    {
        if (Numerals.Positive(text, at) is { } number)
        {
            return text.Is(number.Next - 1, "couple") ? number with { Next = text.Skip(number.Next, "of") } : number;
        }

        var word = text[at].Word is "a" or "an" ? at + 1 : at;
        return text[word].Word is "few" or "several" ? new Said<decimal>(3, word + 1) { IsWeak = true }
            : word > at || text[at].Word is "another" ? new Said<decimal>(1, at + 1)
            : null;
    }

    private static Said<(LengthUnit Unit, int Times)>? Unit(SpokenText text, int at)
    {
        var word = text.Is(at, "-") && text.IsGlued(at) ? at + 1 : text[at].Word is "full" or "whole" ? at + 1 : at;
        return Units.TryGetValue(text[word].Word, out var unit) && (text[word].Length > 1 || (text.IsGlued(word) && text[word - 1].IsFigures && text[word].Word is "h" or "s"))
            ? new Said<(LengthUnit, int)>(unit, word + 1)
            : null;
    }

    private static LengthUnit Smallest(Length length) => Enum.GetValues<LengthUnit>().First(unit => length[unit] != 0 || unit == LengthUnit.Year);

    private static FrozenDictionary<string, (LengthUnit Unit, int Times)> Table(params (LengthUnit Unit, int Times, string Words)[] rows) =>
        rows.SelectMany(row => row.Words.Split(' ').Select(word => KeyValuePair.Create(word, (row.Unit, row.Times)))).ToFrozenDictionary();
}
