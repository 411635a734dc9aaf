using CouncilBot.Conversations.Understanding.Words;

namespace CouncilBot.Conversations.Understanding.Amounts;

/// <summary>Finds percentages: "25%", "ten per cent".</summary>
public static class Percents
{
    public static IReadOnlyList<Found<decimal>> Find(string text) => EachPlace.Find(text, At);

    public static Found<decimal>? Only(string text) => WholeMessage.Only(text, Find(text));

    private static Said<decimal>? At(SpokenText text, int at)
    {
        if (PercentEnd(text, at) is { } before)
        {
            return text.Is(before, "of") && text[at].IsWord && Numerals.At(text, before + 1) is { } after ? after : null;
        }

        return Numerals.At(text, at) is { } number && PercentEnd(text, number.Value < 1 ? text.Skip(number.Next, "a") : number.Next) is { } end ? number with { Next = end } : null;
    }

    private static int? PercentEnd(SpokenText text, int at) => text[at].Word switch
    {
        "%" or "percent" or "percents" or "percentage" => at + 1,
        "per" when text[at + 1].Word is "cent" => at + 2,
        _ => null,
    };
}
