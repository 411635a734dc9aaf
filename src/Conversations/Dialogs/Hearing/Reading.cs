using System.Collections.Immutable;
using CouncilBot.Conversations.Services;

namespace CouncilBot.Conversations.Dialogs.Hearing;

/// <summary>What a message says to a question.</summary>
internal abstract record Reading
{
    private Reading()
    {
    }

    public static Reading Nothing { get; } = new None();

    /// <summary>It does not answer.</summary>
    public sealed record None : Reading;

    /// <summary>It answers; what stands around the answer may answer something else.</summary>
    public sealed record One(Detail Detail, string Rest) : Reading;

    /// <summary>It may mean any of these: ask which.</summary>
    public sealed record Unsure(ImmutableArray<Detail> Details) : Reading;
}
