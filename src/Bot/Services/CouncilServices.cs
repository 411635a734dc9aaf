using CouncilBot.Bot.Services.Plans;
using CouncilBot.Bot.Services.Wires;
using CouncilBot.Conversations.Services;

namespace CouncilBot.Bot.Services;

/// <summary>The council's systems over their wires. Whatever a system does, a call ends in one of its outcomes or "service down".</summary>
internal sealed class CouncilServices(ConnectedSystems systems, ILogger<CouncilServices> logger) : ICouncilServices
{
    public IReadOnlyCollection<Operation> Operations { get; } = [.. systems.Operations.Values.Select(operation => operation.Shape)];

    /// <summary>How each system has been doing.</summary>
    public IReadOnlyList<SystemHealth> Health() => [.. systems.Wires.Select(wire => wire.Health())];

    public async Task<ServiceOutcome> CallAsync(ServiceCall call, CancellationToken cancellationToken)
    {
        if (!systems.Operations.TryGetValue(call.Operation, out var operation) || operation.Shape.Needs.FirstOrDefault(need => !call.Using.ContainsKey(need)) is { })
        {
            Log.CallCannotBeMade(logger, call.Operation);
            return ServiceOutcome.Down;
        }

        return (await TryAsync(operation, call, cancellationToken)).Outcome;
    }

    // The edge at which a broken answer becomes an outcome: nothing that a system sends may break a turn.
    private async Task<CallResult> TryAsync(IServiceOperation operation, ServiceCall call, CancellationToken cancellationToken)
    {
        try
        {
            return await operation.CallAsync(call, null, cancellationToken);
        }
        catch (Exception reason) when (reason is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            Log.AnswerNotUnderstood(logger, call.Operation, reason.GetType().Name, reason.StackTrace);
            return operation.Shape.Sends ? CallResult.Unknown : CallResult.Down;
        }
    }
}
