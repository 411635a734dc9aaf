using CouncilBot.Conversations.Understanding.Dates;
using CouncilBot.Conversations.Understanding.Words;

namespace CouncilBot.Conversations.Understanding.Amounts;

/// <summary>Finds how old somebody or something is: "5 years old", "a 6 month old", "aged 72".</summary>
public static class Ages
{
    private const int Oldest = 130;

    public static IReadOnlyList<Found<Length>> Find(string text) => EachPlace.Find(text, At);

    public static Found<Length>? Only(string text) => WholeMessage.Only(text, Find(text));

    private static Said<Length>? At(SpokenText text, int at)
    {
        if (text[at].Word is "aged" or "age")
        {
            return Numerals.Positive(text, at + 1) is { Value: <= Oldest } aged ? aged.As(number => Length.Of(number, LengthUnit.Year)) : null;
        }

        if (text[at].Word is not ("a" or "an") && Numerals.Positive(text, at) is { } many && text[many.Next].Word is "yo")
        {
            return new Said<Length>(Length.Of(many.Value, LengthUnit.Year), many.Next + 1);
        }

        return Lengths.At(text, at) is { } length && OldEnd(text, length.Next) is { } end ? length with { Next = end } : null;
    }

    private static int? OldEnd(SpokenText text, int at)
    {
        var word = text.Skip(at, "-");
        return text.Is(word, "old") ? word + 1 : text.Says(at, ["of", "age"]) ? at + 2 : null;
    }
}
