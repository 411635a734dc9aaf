using System.Collections.Immutable;

namespace CouncilBot.Conversations.Services;

/// <summary>
/// Something asked of a council system. The key stays the same however often one and the same call is made,
/// so that a report sent twice is one report.
/// </summary>
public sealed record ServiceCall(string Operation, ImmutableSortedDictionary<string, Detail> Using, string Key);
