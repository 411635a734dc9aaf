using System.Collections.Immutable;

namespace CouncilBot.Conversations;

/// <summary>Something said to the resident, for any channel: text in a small Markdown, what they may choose, and other words for a text message.</summary>
public sealed record Reply(string Text, string? Sms = null)
{
    public ImmutableArray<string> Choices { get; init; } = [];

    public Source? Source { get; init; }

    /// <summary>Whether to show a way off the page at once, for someone who may be watched.</summary>
    public bool QuickExit { get; init; }

    /// <summary>Both in one, so that a message always has one reply. A text message has room for the first alone.</summary>
    public Reply Then(Reply next)
    {
        ArgumentNullException.ThrowIfNull(next);
        return next with { Text = $"{Text.TrimEnd()}\n\n{next.Text}", Sms = Sms ?? Text, QuickExit = QuickExit || next.QuickExit };
    }

    /// <summary>Both, one after the other, by text too: a transaction's words are short.</summary>
    public Reply And(Reply next)
    {
        ArgumentNullException.ThrowIfNull(next);
        return next with
        {
            Text = $"{Text.TrimEnd()}\n\n{next.Text}",
            Sms = $"{(Sms ?? Text).TrimEnd()}\n{next.Sms ?? next.Text}",
            QuickExit = QuickExit || next.QuickExit,
            Source = Source ?? next.Source,
        };
    }
}
