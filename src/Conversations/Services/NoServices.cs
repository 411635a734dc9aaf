namespace CouncilBot.Conversations.Services;

/// <summary>A council without systems: whatever is asked of one is down, and people take over.</summary>
public sealed class NoServices : ICouncilServices
{
    public IReadOnlyCollection<Operation> Operations => [];

    public Task<ServiceOutcome> CallAsync(ServiceCall call, CancellationToken cancellationToken) => Task.FromResult(ServiceOutcome.Down);
}
