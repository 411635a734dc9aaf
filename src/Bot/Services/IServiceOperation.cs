using CouncilBot.Conversations.Services;

namespace CouncilBot.Bot.Services;

/// <summary>One operation connected to the system that does it.</summary>
internal interface IServiceOperation
{
    /// <summary>What dialogs may know of it.</summary>
    Operation Shape { get; }

    Task<CallResult> CallAsync(ServiceCall call, EarlierTry? earlier, CancellationToken cancellationToken);
}
