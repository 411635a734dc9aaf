using CouncilBot.Conversations.Understanding.Words;

namespace CouncilBot.Conversations.Understanding.Amounts;

/// <summary>Finds amounts of money: "£12.50", "20 quid", "50p", "three pounds fifty", "a tenner".</summary>
public static class MoneyAmounts
{
    private const int Million = 1_000_000;

    public static IReadOnlyList<Found<Money>> Find(string text) => EachPlace.Find(text, At);

    public static Found<Money>? Only(string text) => WholeMessage.Only(text, Find(text));

    private static Said<Money>? At(SpokenText text, int at) => text.IsGlued(at) && text[at - 1].IsWord && text[at].IsFigures ? null : SymbolFirst(text, at) ?? AmountFirst(text, at);

    // £12.50, $ 75 million, USD 200.
    private static Said<Money>? SymbolFirst(SpokenText text, int at) =>
        Currencies.At(text, at) is { Value.Worth: 1 } currency && IsWrittenBefore(text, at, currency.Next - 1) && Numerals.Positive(text, currency.Next) is { } number
            ? text.Is(number.Next, "m") && text.IsGlued(number.Next) ? Of(number.Value * Million, currency.Value.Currency, (0, number.Next + 1)) : Of(number.Value, currency.Value.Currency, AfterUnit(text, number.Next, currency.Value.Currency))
            : null;

    private static bool IsWrittenBefore(SpokenText text, int at, int last) => text[last].IsMark || (text[at].IsWord && text[at].Length == 3 && text[at].Word is not "yen");

    private static Said<Money>? AmountFirst(SpokenText text, int at)
    {
        if (Note(text, at) is { } note)
        {
            return note;
        }

        var many = text[at].Word is "a" or "an" && text[at + 1].Word is "pound" or "quid" or "penny" or "euro" or "dollar" ? new Said<decimal>(1, at + 1) : Numerals.At(text, at);
        var unit = many is null ? null : Currencies.At(text, text.Is(many.Next, "-") ? many.Next + 1 : text.Is(many.Next, "of") ? many.Next : many.Next);
        return many is null || unit is null || (unit.Next == many.Next + 1 && text[many.Next].Word is "c" or "try") ? null
            : unit.Value.Worth < 1 ? Of(many.Value * unit.Value.Worth, unit.Value.Currency, (0, unit.Next))
            : Of(many.Value, unit.Value.Currency, Rest(text, unit.Next, unit.Value.Currency));
    }

    // "A tenner", "two fivers", "three grand".
    private static Said<Money>? Note(SpokenText text, int at)
    {
        var many = text[at].Word is "a" or "an" ? new Said<decimal>(1, at + 1) : Small(text, at);
        return many is not null && Currencies.Note(text[many.Next].Word) is { } worth ? new Said<Money>(new Money(many.Value * worth, "GBP"), many.Next + 1) : null;
    }

    private static Said<decimal>? Small(SpokenText text, int at) =>
        NumberWords.Unit(text[at].Word) is { } unit ? new Said<decimal>(unit, at + 1) : Digits.At(text, at) is { } figures ? figures : text.Is(at, "half") && text.Is(at + 1, "a") ? new Said<decimal>(0.5m, at + 2) : null;

    // After a symbol a unit said again is passed over: "£5 pounds".
    private static (decimal Pence, int Next) AfterUnit(SpokenText text, int next, string currency) =>
        Currencies.At(text, next) is { Value.Worth: 1 } again && again.Value.Currency == currency && text[next].IsWord ? (0, again.Next)
        : WholeNumbers.At(text, text.Skip(next, "and")) is { Value: > 0 and < 100 } pence && Currencies.At(text, pence.Next) is { Value.Worth: < 1 } ? Rest(text, next, currency)
        : (0, next);

    // "Pounds FIFTY", "pounds AND 45 PENCE".
    private static (decimal Pence, int Next) Rest(SpokenText text, int next, string currency)
    {
        var at = text.Skip(next, "and");
        if (WholeNumbers.At(text, at) is not { Value: > 0 and < 100 } pence || pence.Value != Math.Floor(pence.Value))
        {
            return (0, next);
        }

        if (Currencies.At(text, pence.Next) is { Value.Worth: < 1 } small && small.Value.Currency == currency)
        {
            return (pence.Value / 100, small.Next);
        }

        var isOver = pence.Next >= text.Count || (text[pence.Next].IsMark && !text.IsGlued(pence.Next + 1));
        return pence.Value >= 10 && isOver && Currencies.At(text, pence.Next) is null && currency != "JPY" ? (pence.Value / 100, pence.Next) : (0, next);
    }

    private static Said<Money> Of(decimal amount, string currency, (decimal Pence, int Next) rest) => new(new Money(amount + rest.Pence, currency), rest.Next);
}
