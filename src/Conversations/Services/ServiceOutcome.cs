using System.Collections.Immutable;

namespace CouncilBot.Conversations.Services;

/// <summary>How a call ended: one of the outcomes that its operation names, or that the service is down.</summary>
public sealed record ServiceOutcome(string Name)
{
    /// <summary>Every operation may end so: no answer, a broken answer, or one too old to be trusted.</summary>
    public const string ServiceDown = "service down";

    public static ServiceOutcome Down { get; } = new(ServiceDown);

    /// <summary>What the system said, by the names that dialogs use in ((double brackets)): a reference, a date, a reason.</summary>
    public ImmutableSortedDictionary<string, string> Facts { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>What a resident may choose from: addresses, slots, open reports nearby.</summary>
    public ImmutableArray<Detail> Found { get; init; } = [];
}
