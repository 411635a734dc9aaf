namespace CouncilBot.Bot.Services.Wires;

/// <summary>How a system is doing, by its last call.</summary>
internal enum SystemState
{
    /// <summary>Nothing was asked of it yet.</summary>
    NotAsked,
    Answers,
    HasTrouble,

    /// <summary>It failed so often that nothing is asked of it for a few seconds.</summary>
    LeftInPeace,
}
