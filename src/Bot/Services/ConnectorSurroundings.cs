using CouncilBot.Bot.Services.Wires;

namespace CouncilBot.Bot.Services;

/// <summary>What connectors are built from.</summary>
internal sealed record ConnectorSurroundings(string CouncilFolder, WireSurroundings Wires)
{
    public TimeProvider Time => Wires.Time;
}
