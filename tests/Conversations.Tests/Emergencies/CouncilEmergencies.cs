using CouncilBot.Conversations.Emergencies;

namespace CouncilBot.Conversations.Tests.Emergencies;

/// <summary>The sample council's own emergency check, read once.</summary>
internal static class CouncilEmergencies
{
    public static EmergencyCheck Check => SampleCouncil.Files.Emergencies;
}
