using System.Collections.Immutable;

namespace CouncilBot.Conversations.Words;

/// <summary>One thing the assistant says, as officers wrote it: for the web, perhaps otherwise by text, perhaps with choices.</summary>
public sealed record Saying(Template Say, Template? Sms, ImmutableArray<string> Choices)
{
    public Reply Fill(IReadOnlyDictionary<string, string> values) => new(Say.Fill(values), Sms?.Fill(values)) { Choices = Choices };
}
