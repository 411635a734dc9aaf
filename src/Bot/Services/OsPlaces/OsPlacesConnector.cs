using CouncilBot.Bot.Services.Plans;
using CouncilBot.Bot.Services.Wires;

namespace CouncilBot.Bot.Services.OsPlaces;

/// <summary>Addresses and places from OS Places.</summary>
internal sealed class OsPlacesConnector(Wire wire, PlanText system) : IConnector
{
    public AddressSearch Search { get; } = new(wire);

    public OurArea Area { get; } = new(system.List("our custodian codes"));

    public IReadOnlyList<string> Does { get; } = ["at-postcode", "find", "nearest"];

    public IServiceOperation? Open(string does, string name, PlanText settings) => does switch
    {
        "at-postcode" => new AtPostcode(name, Search),
        "find" => new FindPlace(name, Search, Area, settings.Text("words near a point")),
        _ => new NearestPlace(name, Search, Area, settings.Text("words near a point")),
    };
}
