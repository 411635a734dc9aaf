using CouncilBot.Bot.Storage.Texting;
using CouncilBot.Conversations;

namespace CouncilBot.Bot.Channels.Sms;

/// <summary>What texts have come to today. It tells before the day's limit is reached, and then only what is urgent goes out.</summary>
internal sealed class DailyLimit(TextSettings settings, Outbox outbox, TextMeter meter, TimeProvider time, ILogger<DailyLimit> logger)
{
    private const double Alarm = 0.8;
    private readonly Lock counting = new();
    private DateOnly day;
    private int spent;

    public bool IsReached
    {
        get
        {
            lock (counting)
            {
                return day == Today && spent >= settings.DailySegments;
            }
        }
    }

    private DateOnly Today => BritishTime.Day(time.GetUtcNow());

    /// <summary>Counts what an earlier run of the program has sent today.</summary>
    public async Task OpenAsync()
    {
        var before = await outbox.SegmentsSinceAsync(BritishTime.At(Today, TimeOnly.MinValue));
        if (before > 0)
        {
            Spend(before);
        }
    }

    public void Spend(int segments)
    {
        lock (counting)
        {
            var before = day == Today ? spent : 0;
            (day, spent) = (Today, before + segments);
            meter.Spent(segments, (double)spent / settings.DailySegments);
            if (before < settings.DailySegments * Alarm && spent >= settings.DailySegments * Alarm && spent < settings.DailySegments)
            {
                Log.TextsNearLimit(logger, spent, settings.DailySegments);
            }

            if (before < settings.DailySegments && spent >= settings.DailySegments)
            {
                Log.TextsAtLimit(logger, settings.DailySegments);
            }
        }
    }
}
