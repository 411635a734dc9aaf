using CouncilBot.Bot.Channels.DirectLine;
using CouncilBot.Bot.Storage;
using CouncilBot.Conversations;

namespace CouncilBot.Bot.Turns;

/// <summary>Keeps a resident company while a council system takes its time: typing is shown, and after a while words, once.</summary>
internal sealed class Patience(ConversationStore store, Feed feed, Assistant assistant, ActivityWriter activities, TimeProvider time)
{
    private static readonly TimeSpan BeforeTyping = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan BetweenTyping = TimeSpan.FromSeconds(3);
    private const int TypingBeforeWords = 2;

    public async Task<Turn> WaitAsync(Task<Turn> taking, Conversation conversation, InboxItem item, CancellationToken cancellationToken)
    {
        if (taking.IsCompleted || item.Message.Channel == Channel.Sms) // a text costs money, and says no more than silence
        {
            return await taking;
        }

        for (var shown = 0; await IsStillGoingAsync(taking, shown == 0 ? BeforeTyping : BetweenTyping, cancellationToken); shown++)
        {
            if (shown == TypingBeforeWords)
            {
                await SayAsync(conversation, item);
            }

            feed.ShowTyping(item.Message.Conversation);
        }

        return await taking;
    }

    private async Task<bool> IsStillGoingAsync(Task<Turn> taking, TimeSpan longest, CancellationToken cancellationToken)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var first = await Task.WhenAny(taking, Task.Delay(longest, time, ended.Token));
        await ended.CancelAsync();
        return first != taking && !cancellationToken.IsCancellationRequested;
    }

    // Under an id of its own, so that a turn that runs again after a crash does not say it twice. It answers nothing: the answer is still to come.
    private async Task SayAsync(Conversation conversation, InboxItem item)
    {
        var said = new InboundMessage(conversation.Id, conversation.Channel, $"wait:{item.Row}", InboundKind.Said, "", 0, time.GetUtcNow());
        foreach (var words in activities.Render(assistant.AskForPatience(conversation), item with { Seq = 0 }))
        {
            await store.ShowAsync(said, words);
        }

        feed.Wake(conversation.Id);
    }
}
