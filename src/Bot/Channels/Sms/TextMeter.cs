using System.Diagnostics.Metrics;

namespace CouncilBot.Bot.Channels.Sms;

/// <summary>Counts texts: by what kind of number they came from, what became of those that left, and what they came to in segments.</summary>
internal sealed class TextMeter
{
    private readonly Counter<long> arrived;
    private readonly Counter<long> left;
    private readonly Counter<long> segments;
    private double share;

    public TextMeter(IMeterFactory meters)
    {
        var meter = meters.Create("CouncilBot");
        arrived = meter.CreateCounter<long>("councilbot.texts.arrived", description: "Texts that came in, by the kind of number.");
        left = meter.CreateCounter<long>("councilbot.texts.left", description: "Texts on their way out, by what became of them.");
        segments = meter.CreateCounter<long>("councilbot.texts.segments", description: "Segments handed to the provider.");
        meter.CreateObservableGauge("councilbot.texts.daily_share", () => share, description: "How much of the day's limit of segments is used, 1 for all.");
    }

    public void Arrived(SenderKind kind) => arrived.Add(1, new KeyValuePair<string, object?>("from", kind.ToString()));

    public void Left(string outcome) => left.Add(1, new KeyValuePair<string, object?>("outcome", outcome));

    public void Spent(int count, double shareOfDay)
    {
        segments.Add(count);
        share = shareOfDay;
    }
}
