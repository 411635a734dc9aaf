using CouncilBot.Conversations.Services;

namespace CouncilBot.Bot.Services;

/// <summary>How one try of a call ended.</summary>
/// <param name="MayHaveArrived">No outcome is known, but the system may have done what was asked: look before sending again.</param>
internal sealed record CallResult(ServiceOutcome Outcome, bool MayHaveArrived = false)
{
    /// <summary>The service is down and nothing reached it.</summary>
    public static CallResult Down { get; } = new(ServiceOutcome.Down);

    /// <summary>The service is down and may have taken what was sent.</summary>
    public static CallResult Unknown { get; } = new(ServiceOutcome.Down, MayHaveArrived: true);
}
