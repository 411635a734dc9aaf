using System.Collections.Frozen;
using CouncilBot.Conversations.Understanding.Words;

namespace CouncilBot.Conversations.Understanding;

/// <summary>Whether a message is an answer and nothing else: what stands around the answer only introduces it, or is polite.</summary>
public static class WholeMessage
{
    private static readonly FrozenSet<string> Introduces = FrozenSet.Create(
        "a", "about", "ah", "address", "all", "am", "an", "and", "approx", "approximately", "around", "at", "be", "been", "by", "car", "cheers", "code",
        "contact", "date", "day", "do", "e", "email", "er", "erm", "for", "from", "have", "hello", "hi", "hiya", "home", "i", "id", "im", "is", "it", "its",
        "just", "last", "like", "mail", "mate", "maybe", "me", "mine", "mobile", "my", "no", "number", "of", "oh", "ok", "okay", "on", "only", "or", "our",
        "phone", "plate", "please", "pls", "plz", "post", "postcode", "prob", "probably", "reg", "registration", "say", "should", "so", "some", "somewhere",
        "sorry", "ta", "tel", "telephone", "thank", "thanks", "that", "thats", "the", "there", "think", "this", "thx", "time", "to", "try", "u", "uh", "um",
        "umm", "use", "vehicle", "was", "we", "well", "were", "will", "with", "would", "yea", "yeah", "yes", "yh", "you");

    /// <summary>The one thing found, if the message is only that; nothing when there are several or something else is said.</summary>
    public static Found<T>? Only<T>(string text, IReadOnlyList<Found<T>> found)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(found);
        return found is [var only] && IsOnly(text, only.Start, only.End) ? only : null;
    }

    public static bool IsOnly(string text, int start, int end) => SpokenText.Of(text).Tokens
        .Where(token => token.End <= start || token.Start >= end)
        .All(token => token.IsMark || (token.IsWord && Introduces.Contains(token.Word)));
}
