using CouncilBot.Bot.Storage.Texting;
using CouncilBot.Bot.Turns;
using CouncilBot.Conversations;

namespace CouncilBot.Bot.Channels.Sms;

/// <summary>What a provider tells of a text that it was given, at once or later, and what follows from it for the text and for its phone.</summary>
internal sealed class TextReports(Outbox outbox, Inbox inbox, SendingPace pace, TextMeter meter, TimeProvider time, ILogger<TextReports> logger)
{
    private const int MostTimesOut = 3;
    private static readonly TimeSpan QueueEmpties = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan[] SwitchedOff = [TimeSpan.FromMinutes(10), TimeSpan.FromHours(1)];

    /// <summary>How long a text is worth sending: an answer that comes later helps nobody.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromHours(4);

    /// <param name="id">Our own number of the text, where the report has it.</param>
    /// <param name="isDelivered">Null: it is still on its way.</param>
    public async Task ToldAsync(long? id, string providerId, bool? isDelivered, TextTrouble trouble, int code, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (providerId.Length == 0 || await outbox.FindAsync(id, providerId) is not { } sent)
        {
            return;
        }

        if (sent.ProviderId is null && sent.State is TextState.Waiting or TextState.Sending)
        {
            await outbox.TakenAsync(sent.Id, providerId, time.GetUtcNow()); // our own question got no answer; this is it
        }

        if (isDelivered == true)
        {
            await outbox.EndAsync(sent.Id, TextState.Delivered, null, time.GetUtcNow());
            meter.Left("delivered");
        }
        else if (isDelivered == false && (sent.ProviderId ?? providerId) == providerId) // else an earlier try's report
        {
            await FailedAsync(sent, providerId, trouble, code);
        }
    }

    /// <summary>The provider would not take it, and never will.</summary>
    public Task RefusedAsync(WaitingText text, TextTrouble trouble, int code) =>
        FailedAsync(new SentBefore(text.Id, text.Phone, TextState.Sending, text.Tries, text.CreatedAt, null), $"refused-{text.Id}", trouble, code);

    private async Task FailedAsync(SentBefore sent, string providerId, TextTrouble trouble, int code)
    {
        var now = time.GetUtcNow();
        if (NextTry(sent, trouble, now) is { } next && await outbox.SendAgainAsync(sent.Id, next, code))
        {
            return;
        }

        await outbox.EndAsync(sent.Id, TextState.NotDelivered, code, now);
        meter.Left(trouble.ToString());
        switch (trouble)
        {
            case TextTrouble.OptedOut when await outbox.ConversationOfAsync(sent.Phone) is { } conversation:
                await outbox.CloseAsync(sent.Phone, PhoneState.Stopped, now);
                await inbox.AcceptAsync(new InboundMessage(conversation, Channel.Sms, $"opted-out:{providerId}", InboundKind.OptedOut, "", 0, now), show: null);
                break;
            case TextTrouble.CannotReceive:
                await outbox.CloseAsync(sent.Phone, PhoneState.CannotReceive, now);
                break;
            case TextTrouble.Blocked:
                await outbox.CloseAsync(sent.Phone, PhoneState.Blocked, now);
                break;
            case TextTrouble.OursToMend:
                Log.TextRefused(logger, sent.Id, code);
                break;
        }
    }

    // A phone that was off may be on later; a queue empties. Nothing of it was delivered, so nothing comes twice.
    private DateTimeOffset? NextTry(SentBefore sent, TextTrouble trouble, DateTimeOffset now)
    {
        if (trouble == TextTrouble.QueueFull)
        {
            pace.HadTrouble(null);
        }

        TimeSpan? wait = sent.State != TextState.Taken && sent.ProviderId is null && trouble is not (TextTrouble.QueueFull or TextTrouble.Unreachable) ? null : trouble switch
        {
            TextTrouble.QueueFull => QueueEmpties,
            TextTrouble.Unreachable or TextTrouble.Other when sent.Tries < MostTimesOut => SwitchedOff[int.Min(sent.Tries, SwitchedOff.Length) - 1],
            _ => null,
        };
        return wait is { } after && now + after - sent.CreatedAt < Life ? now + after : null;
    }
}
