using System.Collections.Immutable;

namespace CouncilBot.Conversations.WhoseJob;

/// <summary>One rule: when everything in it holds of a place, it decides.</summary>
/// <param name="Whose">ours, unsure, or the name of one of the others.</param>
public sealed record JobRule(ImmutableSortedDictionary<string, ImmutableArray<string>> When, string Whose, FillableWords Reason)
{
    public const string Ours = "ours";
    public const string Unsure = "unsure";

    // What is not known of the place does not hold.
    public bool Holds(IReadOnlyDictionary<string, string> facts) => When.All(condition => facts.TryGetValue(condition.Key, out var value) && condition.Value.Contains(value));
}
