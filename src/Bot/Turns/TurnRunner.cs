using CouncilBot.Bot.Channels.DirectLine;
using CouncilBot.Bot.Channels.Sms;
using CouncilBot.Bot.Storage;
using CouncilBot.Conversations;
using Microsoft.Data.Sqlite;

namespace CouncilBot.Bot.Turns;

/// <summary>Runs one message through the assistant and saves everything of the turn together.</summary>
internal sealed class TurnRunner(
    ConversationStore store, Feed feed, Assistant assistant, Patience patience, WholeTexts texts, Crossing crossing, ActivityWriter activities, TimeProvider time, ILogger<TurnRunner> logger)
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(5);

    public async Task RunAsync(InboxItem item, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        var before = store.Load(item.Message.Conversation)
            ?? new StoredConversation(new Conversation(item.Message.Conversation, item.Message.Channel), 0);
        var goesOn = await texts.GoesOnAsync(item, cancellationToken);
        var message = await texts.WithPicturesAsync(item.Message, cancellationToken);
        var turn = goesOn ? Assistant.HearBeginning(before.Conversation, message)
            : await patience.WaitAsync(TakeAsync(before.Conversation, message, cancellationToken), before.Conversation, item, cancellationToken);
        var saved = await SaveAsync(item, before, turn, cancellationToken);
        if (saved)
        {
            feed.Wake(item.Message.Conversation);
            Log.TurnFinished(logger, item.Message.Channel, turn.Outcome, time.GetElapsedTime(started).TotalMilliseconds);
        }
    }

    // The edge of a turn: whatever breaks inside, the resident hears that it did, and how to reach a person.
    private async Task<Turn> TakeAsync(Conversation conversation, InboundMessage message, CancellationToken cancellationToken)
    {
        try
        {
            return message.Kind == InboundKind.OutcomeCame && KeptOutcome.Of(message.Text) is var told
                ? await assistant.TellOutcomeAsync(conversation, message, told.Kept, told.Outcome, cancellationToken)
                : await crossing.TakeAsync(conversation, message, cancellationToken) ?? await assistant.TakeAsync(conversation, message, cancellationToken);
        }
        catch (Exception reason) when (reason is not OperationCanceledException)
        {
            Log.TurnBroke(logger, message.Channel, reason.GetType().Name, reason.StackTrace); // its message might hold what the resident wrote
            return assistant.Apologise(conversation, message);
        }
    }

    // A disk that is full or busy may recover; until then the message waits, and is not forgotten.
    private async Task<bool> SaveAsync(InboxItem item, StoredConversation before, Turn turn, CancellationToken cancellationToken)
    {
        var rendered = activities.Render(turn, item);
        for (var pause = TimeSpan.FromMilliseconds(50); ; pause = pause * 2 < LongestPause ? pause * 2 : LongestPause)
        {
            try
            {
                return await store.SaveAsync(item, before, turn, rendered, time.GetUtcNow());
            }
            catch (SqliteException reason)
            {
                Log.SaveFailed(logger, pause.TotalSeconds, reason);
                await Task.Delay(pause, time, cancellationToken);
            }
        }
    }
}
