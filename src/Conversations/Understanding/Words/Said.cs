using System.Collections.Immutable;

namespace CouncilBot.Conversations.Understanding.Words;

/// <summary>What was read at some place of a text, and the token after it.</summary>
internal sealed record Said<T>(T Value, int Next)
{
    /// <summary>What it may mean as well.</summary>
    public ImmutableArray<T> Others { get; init; } = [];

    /// <summary>It may be something else altogether; what stands around it tells.</summary>
    public bool IsWeak { get; init; }

    public Said<TOther> As<TOther>(Func<T, TOther> other) => new(other(Value), Next) { Others = [.. Others.Select(other)], IsWeak = IsWeak };

    public Found<T> In(SpokenText text, int start) => new(Value, text[start].Start, text[Next - 1].End) { Others = Others };
}
