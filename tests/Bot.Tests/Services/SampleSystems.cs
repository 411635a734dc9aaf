using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using CouncilBot.Bot.Services;
using CouncilBot.Bot.Services.Plans;
using CouncilBot.Bot.Services.Wires;
using CouncilBot.Bot.Storage;
using CouncilBot.Bot.Tests.HouseRules;
using CouncilBot.Conversations.Services;
using CouncilBot.Sandbox;
using Microsoft.Extensions.Logging.Abstractions;

namespace CouncilBot.Bot.Tests.Services;

/// <summary>The sample council's own services.yaml, over real HTTP to a sandbox of the test's own.</summary>
internal sealed class SampleSystems : IAsyncDisposable
{
    public static readonly Detail Home = new("100000000014", "14 Mill Lane, Marlbury")
    {
        Facts = ImmutableSortedDictionary<string, string>.Empty
            .Add("uprn", "100000000014").Add("usrn", "40100001").Add("custodian", "9060").Add("latitude", "50.54084").Add("longitude", "-2.69973"),
    };

    private readonly TemporaryFolder folder = new();
    private readonly SandboxHost sandbox;
    private readonly ConversationStore store;
    private int calls;

    private SampleSystems(SandboxHost sandbox, StandingClock clock)
    {
        this.sandbox = sandbox;
        store = new ConversationStore(folder.Path);
        var wires = new WireSurroundings(WireSurroundings.Connections(), () => sandbox.Url.ToString(), clock, NullLogger.Instance);
        var systems = ServicesFile.Read(new ConnectorSurroundings(Path.Combine(SourceFiles.Root, "council"), wires) { Problems = [] });
        Services = new CouncilServices(systems, new SendLedger(store), clock, NullLogger<CouncilServices>.Instance);
    }

    public CouncilServices Services { get; }

    public HttpClient Http => sandbox.Http;

    public static async Task<SampleSystems> StartAsync()
    {
        var clock = new StandingClock(ConnectedCouncil.Now);
        return new SampleSystems(await SandboxHost.StartAsync(clock, cancellationToken: TestContext.Current.CancellationToken), clock);
    }

    public Task<ServiceOutcome> AskAsync(string operation, params (string Name, Detail Detail)[] details) => AskAsync(operation, $"call-{calls++}", details);

    public Task<ServiceOutcome> AskAsync(string operation, string key, params (string Name, Detail Detail)[] details) =>
        Services.CallAsync(ConnectedCouncil.Call(operation, key, details), TestContext.Current.CancellationToken);

    /// <summary>What the systems were sent last, as JSON.</summary>
    public async Task<JsonElement> StateAsync(string part) =>
        JsonDocument.Parse(await Http.GetStringAsync(new Uri("/sandbox/state", UriKind.Relative), TestContext.Current.CancellationToken)).RootElement.GetProperty(part);

    public async Task PutAsync(string path, string json)
    {
        using var body = new StringContent(json, Encoding.UTF8, "application/json");
        using var response = await Http.PutAsync(new Uri($"/sandbox/{path}", UriKind.Relative), body, TestContext.Current.CancellationToken);
        response.EnsureSuccessStatusCode();
    }

    public static Detail Said(string value, string? words = null) => new(value, words ?? value);

    public async ValueTask DisposeAsync()
    {
        store.Dispose();
        await sandbox.DisposeAsync();
        folder.Dispose();
    }
}
