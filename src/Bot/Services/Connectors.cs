using CouncilBot.Bot.Services.BinDays;
using CouncilBot.Bot.Services.Open311;
using CouncilBot.Bot.Services.OsPlaces;
using CouncilBot.Bot.Services.Plans;
using CouncilBot.Bot.Services.Requests;
using CouncilBot.Bot.Services.Streets;
using CouncilBot.Bot.Services.Wires;

namespace CouncilBot.Bot.Services;

/// <summary>The kinds of system that we can speak to. A new kind is one more line here.</summary>
internal static class Connectors
{
    public static IReadOnlyList<string> Names { get; } = ["os-places", "streets", "bin-days", "open311", "http"];

    /// <summary>Kinds that live inside this program, so that they have no address.</summary>
    public static bool HasAddress(string connector) => true;

    public static IConnector? Open(string connector, Wire wire, PlanText system, ConnectorSurroundings around) => connector switch
    {
        "os-places" => new OsPlacesConnector(wire, system),
        "streets" => new StreetsConnector(wire, system, around),
        "bin-days" => new BinDaysConnector(wire, system, around),
        "open311" => new Open311Connector(wire, system, around),
        "http" => new HttpConnector(wire, system),
        _ => null,
    };
}
