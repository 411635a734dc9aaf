using CouncilBot.Conversations.Words;

namespace CouncilBot.Conversations.Dialogs.Model;

/// <summary>Words for the resident, with other ones for a text message where the officer wrote them.</summary>
public sealed record Wording(Template Say, Template? Sms)
{
    public Reply Fill(Func<string, string> value) => new(Say.Fill(value), Sms?.Fill(value));
}
