namespace CouncilBot.Bot.Services.Wires;

/// <summary>How a council system has been doing since the start.</summary>
internal sealed record SystemHealth(string System, string Connector, SystemState State, DateTimeOffset? LastGood, DateTimeOffset? LastTrouble);
