using CouncilBot.Bot.Services.Plans;
using CouncilBot.Bot.Services.Wires;
using CouncilBot.Knowledge.Files;
using Microsoft.Extensions.Logging.Abstractions;

namespace CouncilBot.Bot.Services;

/// <summary>What services.yaml says, for whoever only checks files: no host, no keys, no network.</summary>
internal static class ServicesAtHand
{
    public static (ConnectedSystems Systems, IReadOnlyList<FileProblem> Problems) Read(string councilFolder)
    {
        var wires = new WireSurroundings(WireSurroundings.Connections(), () => "", TimeProvider.System, NullLogger.Instance);
        var around = new ConnectorSurroundings(councilFolder, wires);
        return (ServicesFile.Read(around), around.Problems);
    }
}
