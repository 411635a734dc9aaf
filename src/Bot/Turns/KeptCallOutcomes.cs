using CouncilBot.Bot.Services.Keeping;
using CouncilBot.Bot.Storage;
using CouncilBot.Conversations;
using CouncilBot.Conversations.Services;

namespace CouncilBot.Bot.Turns;

/// <summary>Puts the outcome of a kept call into its conversation's lane, as one more message, once.</summary>
internal sealed class KeptCallOutcomes(ConversationStore store, KeptCalls kept, Lanes lanes, TimeProvider time) : IKeptCallOutcomes
{
    public async Task ToldAsync(KeptCall call, ServiceOutcome outcome, CancellationToken cancellationToken)
    {
        if (store.Load(call.Conversation) is not { } stored)
        {
            await kept.ForgetAsync(call, time.GetUtcNow()); // the conversation is forgotten, and nobody is left to tell
            return;
        }

        var told = new KeptOutcome(KeptNote.Request(call), outcome);
        var message = new InboundMessage(call.Conversation, stored.Conversation.Channel, $"outcome:{call.Call.Key}", InboundKind.OutcomeCame, told.Text(), 0, time.GetUtcNow());
        await kept.TellAsync(call, message, lanes.Add);
    }
}
