using CouncilBot.Conversations;
using CouncilBot.Conversations.Services;
using CouncilBot.Conversations.Waste;

namespace CouncilBot.Bot.Services.BinDays;

/// <summary>A report of a missed bin, with the day by which crews come back: the system that takes the report does not say it, the council's rules do.</summary>
internal sealed class WithCollectBy(IServiceOperation report, MissedBinRules rules, TimeProvider time) : IServiceOperation
{
    private const string CollectBy = "collect by";

    public Operation Shape { get; } = report.Shape with { Gives = report.Shape.Gives.Add(CollectBy) };

    public async Task<CallResult> CallAsync(ServiceCall call, EarlierTry? earlier, CancellationToken cancellationToken)
    {
        var result = await report.CallAsync(call, earlier, cancellationToken);
        return result.Outcome.Name == "accepted" && rules.RevisitCrewDays is { } days
            ? result with { Outcome = result.Outcome.With(CollectBy, BritishTime.InWords(rules.CrewDays.After(BritishTime.Day(time.GetUtcNow()), days))) }
            : result;
    }
}
