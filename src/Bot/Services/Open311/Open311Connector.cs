using CouncilBot.Bot.Services.BinDays;
using CouncilBot.Bot.Services.Plans;
using CouncilBot.Bot.Services.Wires;
using CouncilBot.Conversations.Waste;

namespace CouncilBot.Bot.Services.Open311;

/// <summary>Reports by Open311 GeoReport v2, with FixMyStreet's extensions.</summary>
internal sealed class Open311Connector : IConnector
{
    private readonly GeoReport server;
    private readonly TokenPatience patience;
    private readonly ConnectorSurroundings around;

    public Open311Connector(Wire wire, PlanText system, ConnectorSurroundings around)
    {
        server = new GeoReport(wire, system);
        patience = new TokenPatience(system.Time("token every", TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(10)), 5);
        this.around = around;
        Published = new PublishedServices(server);
    }

    /// <summary>What the server publishes, for dialogs that nobody wrote.</summary>
    public PublishedServices Published { get; }

    public IReadOnlyList<string> Does { get; } = ["report", "nearby", "status", "join"];

    public IServiceOperation? Open(string does, string name, PlanText settings) => does switch
    {
        "report" => settings.Text("collect by", required: false).Length == 0 ? Report(name, settings)
            : MissedBinFile.Read(around.CouncilFolder, around.Problems) is { } rules ? new WithCollectBy(Report(name, settings), rules, around.Time) : null,
        "nearby" => new NearbyReports(name, server, settings, around.Time),
        "status" => new ReportStatus(name, server, settings),
        _ => new JoinReport(name, server, settings, around.Time),
    };

    private SendReport Report(string name, PlanText settings) => new(name, server, ReportPlan.Read(settings), patience, around.Time);
}
