using CouncilBot.Bot.Storage;
using CouncilBot.Conversations.Services;

namespace CouncilBot.Bot.Services.Keeping;

/// <summary>Tells residents what became of what was kept for later. The conversation's lane stands behind it.</summary>
internal interface IKeptCallOutcomes
{
    /// <summary>
    /// Takes the outcome to the resident: hand it to <see cref="KeptCalls.TellAsync"/> as a message, so that it is told exactly once.
    /// "service down" means that its time is up. Called again if it throws, or if the program dies before the message is taken in.
    /// </summary>
    Task ToldAsync(KeptCall kept, ServiceOutcome outcome, CancellationToken cancellationToken);
}
