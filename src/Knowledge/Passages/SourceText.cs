using System.Collections.Immutable;

namespace CouncilBot.Knowledge.Passages;

/// <summary>What is searched: a page or a piece of one. Any part may be empty.</summary>
public sealed record SourceText(string Title, string Heading, string Body)
{
    /// <summary>Questions that this text is known to answer, in residents' words.</summary>
    public ImmutableArray<string> Questions { get; init; } = [];
}
