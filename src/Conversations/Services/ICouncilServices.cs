namespace CouncilBot.Conversations.Services;

/// <summary>The council's systems by the names that dialogs use. The host connects them over their wires; a transcript plays them from its heading.</summary>
public interface ICouncilServices
{
    /// <summary>Every operation that a dialog may name.</summary>
    IReadOnlyCollection<Operation> Operations { get; }

    /// <summary>Never throws for what a system does: a system that fails is an outcome. The same key twice does one thing once.</summary>
    Task<ServiceOutcome> CallAsync(ServiceCall call, CancellationToken cancellationToken);
}
