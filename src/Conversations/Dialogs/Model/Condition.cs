using System.Collections.Immutable;

namespace CouncilBot.Conversations.Dialogs.Model;

/// <summary>Something that must hold for a step to count: `bin is garden or food`, `address is known`, `age is more than 17`.</summary>
public abstract record Condition(string Name)
{
    public sealed record IsOneOf(string Name, ImmutableArray<string> Values, bool Not) : Condition(Name);

    public sealed record IsKnown(string Name, bool Not) : Condition(Name);

    public sealed record IsMoreThan(string Name, decimal Number) : Condition(Name);

    public sealed record IsLessThan(string Name, decimal Number) : Condition(Name);
}
