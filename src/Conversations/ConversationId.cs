namespace CouncilBot.Conversations;

/// <summary>Which conversation: opaque, unguessable, safe in an address.</summary>
public readonly record struct ConversationId(string Value)
{
    public override string ToString() => Value;
}
