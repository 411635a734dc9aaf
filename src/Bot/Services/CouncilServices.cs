using CouncilBot.Bot.Services.Plans;
using CouncilBot.Bot.Services.Wires;
using CouncilBot.Bot.Storage;
using CouncilBot.Conversations.Services;

namespace CouncilBot.Bot.Services;

/// <summary>
/// The council's systems over their wires. Whatever a system does, a call ends in one of its outcomes or "service down".
/// What sends is written into the ledger before and after, so that one key does one thing once, whatever dies in between.
/// </summary>
internal sealed class CouncilServices(ConnectedSystems systems, SendLedger ledger, TimeProvider time, ILogger<CouncilServices> logger) : ICouncilServices
{
    private readonly OneAtATime oneAtATime = new();

    public IReadOnlyCollection<Operation> Operations { get; } = [.. systems.Operations.Values.Select(operation => operation.Shape)];

    /// <summary>How each system has been doing.</summary>
    public IReadOnlyList<SystemHealth> Health() => [.. systems.Wires.Select(wire => wire.Health())];

    public async Task<ServiceOutcome> CallAsync(ServiceCall call, CancellationToken cancellationToken)
    {
        if (!systems.Operations.TryGetValue(call.Operation, out var operation) || operation.Shape.Needs.Any(need => !call.Using.ContainsKey(need)))
        {
            Log.CallCannotBeMade(logger, call.Operation);
            return ServiceOutcome.Down;
        }

        return operation.Shape.Sends
            ? await oneAtATime.RunAsync(call.Key, () => SendAsync(operation, call, cancellationToken), cancellationToken)
            : (await TryAsync(operation, call, null, cancellationToken)).Outcome;
    }

    private async Task<ServiceOutcome> SendAsync(IServiceOperation operation, ServiceCall call, CancellationToken cancellationToken)
    {
        var before = await ledger.BeginAsync(call.Key, call.Operation, time.GetUtcNow());
        if (before is SendState.Done done)
        {
            return done.Outcome;
        }

        var earlier = before is SendState.Unknown unknown ? new EarlierTry(unknown.FirstSentAt) : null;
        var result = await TryAsync(operation, call, earlier, cancellationToken);
        if (result.Outcome.Name != ServiceOutcome.ServiceDown)
        {
            await ledger.FinishAsync(call.Key, result.Outcome, time.GetUtcNow());
        }
        else if (!result.MayHaveArrived && earlier is null)
        {
            await ledger.NeverArrivedAsync(call.Key);
        }

        return result.Outcome;
    }

    // The edge at which a broken answer becomes an outcome: nothing that a system sends may break a turn.
    private async Task<CallResult> TryAsync(IServiceOperation operation, ServiceCall call, EarlierTry? earlier, CancellationToken cancellationToken)
    {
        try
        {
            return await operation.CallAsync(call, earlier, cancellationToken);
        }
        catch (Exception reason) when (reason is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            Log.AnswerNotUnderstood(logger, call.Operation, reason.GetType().Name, reason.StackTrace);
            return CallResult.Unknown;
        }
    }
}
