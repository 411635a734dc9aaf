using CouncilBot.Conversations.Words;

namespace CouncilBot.Conversations.Texts;

/// <summary>What is different by text message: the networks' own words, a limit to what fits, and nothing to somebody who said stop.</summary>
internal sealed class Texting(Sayings sayings, string website)
{
    private readonly TextWording wording = new(website, sayings.Say("other website").Text);

    /// <summary>The message as the resident meant it: the rest of a thought that was torn in two is put to its beginning.</summary>
    public static InboundMessage Heard(Conversation conversation, InboundMessage message) =>
        message.Kind == InboundKind.Said ? message with { Text = TornThought.Whole(conversation.Texts, message.Text, message.ReceivedAt) } : message;

    /// <summary>Remembers the beginning of a thought, and says nothing yet.</summary>
    public static Turn HearBeginning(Conversation conversation, InboundMessage message)
    {
        var heard = Heard(conversation, message);
        return new Turn(conversation with { Texts = conversation.Texts with { LastText = heard.Text, LastAt = heard.ReceivedAt } }, [], TurnOutcome.HeardInPart);
    }

    /// <summary>Answers a word that networks act on, in whatever the resident was in the middle of; null for anything else.</summary>
    public Turn? Obey(Conversation conversation, InboundKind kind, string text)
    {
        var texts = conversation.Texts;
        return kind switch
        {
            InboundKind.OptedOut => Silent(Stop(conversation), TurnOutcome.OptedOut), // the network has confirmed it
            InboundKind.OptedIn => Silent(conversation with { Texts = texts with { Stopped = false } }, TurnOutcome.OptedIn),
            _ => NetworkWords.Of(text) switch
            {
                NetworkWord.Stop when texts.Stopped => Silent(conversation, TurnOutcome.OptedOut),
                NetworkWord.Stop => Say(Stop(conversation), "text stopped", TurnOutcome.OptedOut),
                NetworkWord.Start => Say(conversation with { Texts = texts with { Stopped = false }, Greeted = true }, "text started", TurnOutcome.OptedIn),
                NetworkWord.Yes when texts.Stopped => Say(conversation with { Texts = texts with { Stopped = false } }, "text started", TurnOutcome.OptedIn),
                NetworkWord.Help => Say(conversation with { Greeted = true }, "help", TurnOutcome.Command),
                _ when texts.Stopped => Silent(conversation, TurnOutcome.OptedOut),
                NetworkWord.More when !texts.Unsent.IsEmpty => new Turn(conversation, [], TurnOutcome.Command) { Texts = [texts.Unsent[0]] },
                NetworkWord.More when texts.LastText is not null || texts.Discreet => Say(conversation, "nothing more", TurnOutcome.Command),
                _ => null,
            },
        };
    }

    /// <summary>The turn with its texts: what is said put into a phone's letters, cut to what fits, and the rest kept for whoever asks.</summary>
    public Turn Fit(Turn turn, InboundMessage message)
    {
        var before = turn.After.Texts with { LastText = message.Kind == InboundKind.Said ? message.Text : null, LastAt = message.ReceivedAt };
        if (!turn.Texts.IsEmpty)
        {
            return turn with { After = turn.After with { Texts = Spent(before, turn.Texts[0]) with { Unsent = before.Unsent[1..] } } };
        }

        if (turn.Replies.IsEmpty)
        {
            return turn with { After = turn.After with { Texts = before } };
        }

        var isFirst = !turn.After.Greeted && turn.Emergency is null;
        var body = string.Join('\n', turn.Replies.Select(reply => wording.Of(reply.Sms ?? reply.Text)));
        body = isFirst ? $"{wording.Of(sayings.Say("text introduction").Text)} {body}" : body;
        var pages = TextPages.Of(body, [.. turn.Replies[^1].Choices.Select(wording.Of)], wording.Of(sayings.Say("more hint").Text));
        var discreet = turn.Replies.Any(reply => reply.QuickExit);
        return turn with
        {
            Texts = [pages[0]],
            After = turn.After with
            {
                Greeted = turn.After.Greeted || isFirst,
                Texts = Spent(before, pages[0]) with { Unsent = discreet ? [] : pages[1..], Discreet = before.Discreet || discreet, LastText = discreet ? null : before.LastText },
            },
        };
    }

    private static TextThread Spent(TextThread texts, string text) => texts with { Segments = texts.Segments + TextLength.Segments(text) };

    // Nothing is left open: whoever texts again later begins afresh.
    private static Conversation Stop(Conversation conversation) => conversation with { Dialog = null, Later = [], Texts = conversation.Texts with { Stopped = true, Unsent = [] } };

    private Turn Say(Conversation after, string saying, TurnOutcome outcome) => new(after, [sayings.Say(saying) with { Choices = [] }], outcome);

    private static Turn Silent(Conversation after, TurnOutcome outcome) => new(after, [], outcome);
}
