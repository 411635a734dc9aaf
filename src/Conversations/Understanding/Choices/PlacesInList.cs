using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using CouncilBot.Conversations.Understanding.Amounts;
using CouncilBot.Conversations.Understanding.Words;

namespace CouncilBot.Conversations.Understanding.Choices;

/// <summary>Which places of a list a message points at: "the 2nd one", "bottom one", "number 3", "b", "last but one".</summary>
internal static class PlacesInList
{
    /// <summary>Words that point at a choice without being its name.</summary>
    private static readonly FrozenSet<string> Around = FrozenSet.Create(
        "the", "number", "num", "no", "nr", "option", "choice", "answer", "letter", "one", "ones", "its", "it", "is", "was", "be", "a", "an", "please", "pls", "plz", "my", "i", "ill", "id", "im", "mean", "meant", "think", "that", "thats", "this", "actually", "sorry", "want",
        "have", "take", "go", "with", "for", "choose", "pick", "would", "like", "in", "of", "on", "list", "from", "down", "up", "thanks", "ta", "cheers", "yes", "yeah", "er", "um", "probably", "and", "or", "address", "will", "mate", "to", "maybe", "to", "be");

    public static ImmutableArray<int> In(string message, int count)
    {
        var text = SpokenText.Of(message);
        var places = new List<int>();
        for (var at = 0; at < text.Count;)
        {
            if (At(text, at, count) is { } place)
            {
                places.Add(place.Value);
                at = place.Next;
            }
            else if (text[at].IsMark || Around.Contains(text[at].Word))
            {
                at++;
            }
            else
            {
                return [];
            }
        }

        return places.Count > 0 && places.TrueForAll(place => place >= 0 && place < count) ? [.. places.Distinct()] : [];
    }

    private static Said<int>? At(SpokenText text, int at, int count) =>
        Last(text, at, count)
        ?? (text[at].Word is "middle" && count % 2 == 1 ? new Said<int>(count / 2, at + 1) : text[at].Word is "top" ? new Said<int>(0, text[at + 1].Word is "one" ? at + 2 : at + 1) : null)
        ?? (Ordinals.At(text, at) is { } ordinal ? ordinal.As(number => number - 1) : null)
        ?? (text[at].IsFigures && text[at].Length <= 3 && !(text[at + 1].IsWord && text.IsGlued(at + 1)) ? new Said<int>(int.Parse(text[at].Word, CultureInfo.InvariantCulture) - 1, at + 1) : null)
        ?? Counted(text, at)
        ?? Letter(text, at);

    // "One" points by itself or after "number"; elsewhere it only stands for a thing.
    private static Said<int>? Counted(SpokenText text, int at) =>
        text[at].IsWord && WholeNumbers.Small(text, at) is { } number && (number.Value != 1 || text.Count == 1 || text[at - 1].Word is "number" or "option" or "choice" or "no" or "answer") ? number.As(place => place - 1) : null;

    // "Last", "bottom one", "last but one", "second to last", "second from bottom".
    private static Said<int>? Last(SpokenText text, int at, int count)
    {
        if (Ordinals.At(text, at) is { } back && text[back.Next].Word is "to" or "from" && Ordinals.At(text, at) is not null)
        {
            var end = text.Skip(back.Next + 1, "the");
            return text[end].Word is "last" or "bottom" or "end" ? new Said<int>(count - back.Value, end + 1) : text[end].Word is "top" ? new Said<int>(back.Value - 1, end + 1) : null;
        }

        return text[at].Word is "penultimate" ? new Said<int>(count - 2, at + 1)
            : text[at].Word is not ("last" or "bottom" or "final" or "latter") ? null
            : text.Says(at + 1, ["but", "one"]) ? new Said<int>(count - 2, at + 3)
            : new Said<int>(count - 1, text.Is(at + 1, "one") ? at + 2 : at + 1);
    }

    // A letter alone, or after "option".
    private static Said<int>? Letter(SpokenText text, int at) =>
        text[at] is { IsWord: true, Length: 1 } && char.IsAsciiLetter(text.Text[text[at].Start]) && (text.Tokens.Count(token => !token.IsMark) == 1 || text[at - 1].Word is "option" or "letter" or "answer" or "choice")
            ? new Said<int>(char.ToLowerInvariant(text.Text[text[at].Start]) - 'a', at + 1)
            : null;
}
