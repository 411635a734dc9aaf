using System.Collections.Immutable;

namespace CouncilBot.Conversations.Understanding;

/// <summary>Something recognised in a text, and where it stands there: from <paramref name="Start"/> up to, not including, <paramref name="End"/>.</summary>
public sealed record Found<T>(T Value, int Start, int End)
{
    /// <summary>What it may mean as well. Not empty = ambiguous: ask which, do not guess.</summary>
    public ImmutableArray<T> Others { get; init; } = [];

    public bool IsAmbiguous => Others.Length > 0;

    /// <summary>The likeliest meaning first, then the others.</summary>
    public IEnumerable<T> Candidates => Others.Prepend(Value);

    public Found<TOther> As<TOther>(Func<T, TOther> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new Found<TOther>(other(Value), Start, End) { Others = [.. Others.Select(other)] };
    }
}
