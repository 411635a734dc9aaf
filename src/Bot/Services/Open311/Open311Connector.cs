using CouncilBot.Bot.Services.Plans;
using CouncilBot.Bot.Services.Wires;

namespace CouncilBot.Bot.Services.Open311;

/// <summary>Reports by Open311 GeoReport v2, with FixMyStreet's extensions.</summary>
internal sealed class Open311Connector : IConnector
{
    private readonly GeoReport server;
    private readonly TokenPatience patience;
    private readonly TimeProvider time;

    public Open311Connector(Wire wire, PlanText system, ConnectorSurroundings around)
    {
        server = new GeoReport(wire, system);
        patience = new TokenPatience(system.Time("token every", TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(10)), 5);
        time = around.Time;
        Published = new PublishedServices(server);
    }

    /// <summary>What the server publishes, for dialogs that nobody wrote.</summary>
    public PublishedServices Published { get; }

    public IReadOnlyList<string> Does { get; } = ["report", "nearby", "status", "join"];

    public IServiceOperation? Open(string does, string name, PlanText settings) => does switch
    {
        "report" => new SendReport(name, server, ReportPlan.Read(settings), patience, time),
        "nearby" => new NearbyReports(name, server, settings, time),
        "status" => new ReportStatus(name, server, settings),
        _ => new JoinReport(name, server, settings, time),
    };
}
