using System.Security.Cryptography;
using CouncilBot.Bot.Storage.Texting;

namespace CouncilBot.Bot.Channels.Sms;

/// <summary>Sends one text that was claimed, and writes down what came of it. What may have been taken is looked for before it is sent again.</summary>
internal sealed class TextSender(Outbox outbox, ITextTransport transport, TextReports reports, SendingPace pace, DailyLimit limit, TextMeter meter, TimeProvider time, ILogger<TextSender> logger)
{
    /// <summary>How long the provider has to list what it took, before we believe that it did not take it.</summary>
    public static readonly TimeSpan Settles = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(5);

    public async Task SendAsync(WaitingText text, CancellationToken cancellationToken)
    {
        if (text.BegunAt is not null && !await IsNotThereAsync(text, cancellationToken))
        {
            return;
        }

        if (time.GetUtcNow() - text.CreatedAt > TextReports.Life)
        {
            await outbox.EndAsync(text.Id, TextState.GivenUp, null, time.GetUtcNow());
            meter.Left("given up");
            Log.TextsGivenUp(logger, 1);
            return;
        }

        switch (await transport.SendAsync(text, cancellationToken))
        {
            case SendResult.Taken taken:
                await TakenAsync(text, taken.ProviderId);
                pace.WentWell();
                break;
            case SendResult.Busy busy:
                pace.HadTrouble(busy.Wait);
                await outbox.SendLaterAsync(text.Id, time.GetUtcNow() + Spread(busy.Wait ?? TimeSpan.FromSeconds(1)));
                break;
            case SendResult.Refused refused:
                await reports.RefusedAsync(text, refused.Trouble, refused.Code);
                break;
            default:
                pace.HadTrouble(null);
                await LookLaterAsync(text);
                break;
        }
    }

    // True when the provider says that it never had it. Else it is settled, or left for later.
    private async Task<bool> IsNotThereAsync(WaitingText text, CancellationToken cancellationToken)
    {
        switch (await transport.FindAsync(text, cancellationToken))
        {
            case LookResult.Found found:
                await TakenAsync(text, found.ProviderId);
                return false;
            case LookResult.CannotTell:
                pace.HadTrouble(null);
                await LookLaterAsync(text);
                return false;
            default:
                return true;
        }
    }

    private async Task TakenAsync(WaitingText text, string providerId)
    {
        await outbox.TakenAsync(text.Id, providerId, time.GetUtcNow());
        limit.Spend(text.Segments);
        meter.Left("taken");
    }

    private Task LookLaterAsync(WaitingText text)
    {
        var wait = Settles * Math.Pow(2, int.Min(text.Tries - 1, 6));
        return outbox.LookLaterAsync(text.Id, time.GetUtcNow() + Spread(wait < LongestWait ? wait : LongestWait));
    }

    // So that what waited together does not come back in one moment; never sooner than asked.
    private static TimeSpan Spread(TimeSpan wait) => wait * (1 + (RandomNumberGenerator.GetInt32(250) / 1000.0));
}
