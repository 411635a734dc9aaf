using System.Collections.Immutable;
using CouncilBot.Bot.Services;
using CouncilBot.Bot.Services.Plans;
using CouncilBot.Bot.Services.Wires;
using CouncilBot.Bot.Storage;
using CouncilBot.Conversations.Services;
using CouncilBot.Knowledge.Files;
using Microsoft.Extensions.Logging.Abstractions;

namespace CouncilBot.Bot.Tests.Services;

/// <summary>The council's systems as a services.yaml of a test's own connects them.</summary>
internal sealed class ConnectedCouncil : IDisposable
{
    public static readonly DateTimeOffset Now = new(2026, 3, 5, 10, 0, 0, TimeSpan.Zero); // a Thursday
    private readonly TemporaryFolder folder = new();
    private readonly StandingClock clock;
    private ConversationStore store;

    public ConnectedCouncil(string servicesYaml, DateTimeOffset? now = null, params (string File, string Text)[] files)
    {
        Write("services.yaml", servicesYaml);
        foreach (var (file, text) in files)
        {
            Write(file, text);
        }

        clock = new StandingClock(now ?? Now);
        var wires = new WireSurroundings(WireSurroundings.Connections(), () => "http://127.0.0.1:1", clock, NullLogger.Instance);
        Systems = ServicesFile.Read(new ConnectorSurroundings(folder.Path, wires) { Problems = Problems });
        store = new ConversationStore(Data);
        Services = Connect();
    }

    public List<FileProblem> Problems { get; } = [];

    public ConnectedSystems Systems { get; }

    public CouncilServices Services { get; private set; }

    public ConversationStore Store => store;

    private string Data => Path.Combine(folder.Path, "data");

    public Task<ServiceOutcome> AskAsync(string operation, params (string Name, string Value)[] details) =>
        Services.CallAsync(Call(operation, "key-1", [.. details.Select(detail => (detail.Name, new Detail(detail.Value, detail.Value)))]), TestContext.Current.CancellationToken);

    public static ServiceCall Call(string operation, string key, params (string Name, Detail Detail)[] details) =>
        new(operation, details.ToImmutableSortedDictionary(detail => detail.Name, detail => detail.Detail), key);

    /// <summary>As after a death of the program: what is on disk is all that is left.</summary>
    public void StartAgain(TimeSpan later = default)
    {
        store.Dispose();
        clock.Time += later;
        store = new ConversationStore(Data);
        Services = Connect();
    }

    public void Dispose()
    {
        store.Dispose();
        folder.Dispose();
    }

    private CouncilServices Connect() => new(Systems, new SendLedger(store), clock, NullLogger<CouncilServices>.Instance);

    private void Write(string file, string text) => File.WriteAllText(Path.Combine(folder.Path, file), text);
}
