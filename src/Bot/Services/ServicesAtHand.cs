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
        var problems = new List<FileProblem>();
        var wires = new WireSurroundings(WireSurroundings.Connections(), () => "", TimeProvider.System, NullLogger.Instance);
        return (ServicesFile.Read(new ConnectorSurroundings(councilFolder, wires), problems), problems);
    }
}
