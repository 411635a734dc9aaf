using CouncilBot.Bot.Services.OsPlaces;
using CouncilBot.Bot.Services.Plans;
using CouncilBot.Bot.Services.Wires;
using CouncilBot.Conversations.WhoseJob;
using CouncilBot.Knowledge.Files;

namespace CouncilBot.Bot.Services.Streets;

/// <summary>The street gazetteer, which with the addresses of OS Places knows enough to say whose job a thing is.</summary>
internal sealed class StreetsConnector : IConnector
{
    private readonly PlaceKnown? places;
    private readonly JobRules? rules;

    public StreetsConnector(Wire wire, PlanText system, ConnectorSurroundings around)
    {
        var gazetteer = new StreetGazetteer(wire, system.Number("within metres", 100, 10, 1000));
        var from = system.Text("addresses from");
        if (around.Opened.GetValueOrDefault(from) is OsPlacesConnector addresses)
        {
            places = new PlaceKnown(gazetteer, addresses.Search, addresses.Area);
        }
        else if (from.Length > 0)
        {
            system.Problem("addresses from", $"`{from}` is no system with the connector os-places that stands above this one.");
        }

        rules = WhoseJobFile.Read(around.CouncilFolder, around.Problems);
    }

    public IReadOnlyList<string> Does { get; } = ["whose-job"];

    public IServiceOperation? Open(string does, string name, PlanText settings)
    {
        var given = settings.Text("thing", required: false);
        var thing = given.Length > 0 ? given : name.Split('.')[0];
        if (rules is null || places is null)
        {
            return null; // the mistake was told
        }

        if (!rules.Things.ContainsKey(thing))
        {
            settings.Problem("thing", $"whose-job.yaml has no `{thing}`.{DidYouMean.OneOf(thing, rules.Things.Keys)} Add it there, or name another with `thing:`.");
            return null;
        }

        return new AskWhoseJob(name, thing, rules, places);
    }
}
