using System.Collections.Frozen;
using CouncilBot.Conversations.Understanding.Words;

namespace CouncilBot.Conversations.Understanding.Amounts;

/// <summary>Finds numbers, in figures and in words.</summary>
public static class Numbers
{
    /// <summary>After these "one" names a thing and counts nothing.</summary>
    private static readonly FrozenSet<string> Pointing = FrozenSet.Create(
        "the", "this", "that", "which", "another", "every", "any", "no", "each", "some", "my", "your", "our", "other", "same", "wrong", "right", "last", "next", "first", "second", "third",
        "top", "bottom", "green", "black", "brown", "blue", "grey", "gray", "red", "white", "purple", "big", "small", "large", "new", "old", "good", "previous", "current", "whole");

    public static IReadOnlyList<Found<decimal>> Find(string text) => EachPlace.Find(text, At);

    public static Found<decimal>? Only(string text) => WholeMessage.Only(text, Find(text));

    private static Said<decimal>? At(SpokenText text, int at) =>
        IsInsideWord(text, at) || (text.Is(at, "one") && (Pointing.Contains(text[at - 1].Word) || text.Is(at + 1, "of"))) ? null
        : Numerals.At(text, at) is { } number && !(text[number.Next].IsWord && text.IsGlued(number.Next)) ? number
        : null;

    // "WZ1", "A4", "12:30".
    private static bool IsInsideWord(SpokenText text, int at) => text.IsGlued(at) && text[at - 1].IsWord;
}
