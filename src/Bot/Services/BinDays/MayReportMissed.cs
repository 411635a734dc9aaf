using CouncilBot.Conversations.Services;
using CouncilBot.Conversations.Waste;

namespace CouncilBot.Bot.Services.BinDays;

/// <summary>Whether a missed bin may be reported, by the council's rules and what the waste system knows.</summary>
internal sealed class MayReportMissed(string name, WasteSystem waste, MissedBinRules rules, TimeProvider time) : IServiceOperation
{
    private static readonly string[] Told = ["reference", "until", "from", "collect by", "out by", "next collection"];

    public Operation Shape { get; } = new(name) { Needs = ["address", "bin"], Outcomes = ["yes", "no"], Gives = ["reason", "trace", "rule", .. Told] };

    public async Task<CallResult> CallAsync(ServiceCall call, EarlierTry? earlier, CancellationToken cancellationToken)
    {
        if (await waste.AtAsync(call.Using["address"].Value, cancellationToken) is not { } household)
        {
            return CallResult.Down;
        }

        var decision = MissedBinCheck.Decide(rules, household.Bin(call.Using["bin"].Value), time.GetUtcNow());
        var outcome = new ServiceOutcome(decision.MayReport ? "yes" : "no")
            .With("reason", decision.Reason)
            .With("rule", decision.DecidedBy.ToString())
            .With("trace", string.Join("\n", decision.Trace.Select(step => $"- {step.Words}")));
        return Told.Aggregate(outcome, (told, fact) => told.With(fact, decision.Facts.GetValueOrDefault(fact, ""))).Result();
    }
}
