using CouncilBot.Bot.Services.Wires;
using CouncilBot.Knowledge.Files;

namespace CouncilBot.Bot.Services;

/// <summary>What connectors are built from.</summary>
internal sealed record ConnectorSurroundings(string CouncilFolder, WireSurroundings Wires)
{
    /// <summary>Mistakes found in any file that a connector reads.</summary>
    public List<FileProblem> Problems { get; init; } = [];

    /// <summary>The systems that stand higher up in services.yaml, by their names.</summary>
    public Dictionary<string, IConnector> Opened { get; init; } = new(StringComparer.Ordinal);

    public TimeProvider Time => Wires.Time;
}
