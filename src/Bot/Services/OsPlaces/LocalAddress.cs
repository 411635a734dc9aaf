using System.Text.Json;
using CouncilBot.Bot.Services.Wires;
using CouncilBot.Conversations.Services;

namespace CouncilBot.Bot.Services.OsPlaces;

/// <summary>Reads an address as the council's own gazetteer has it.</summary>
internal static class LocalAddress
{
    public static Detail Read(JsonElement local)
    {
        var street = PlaceName.Of(local.Text("STREET_DESCRIPTION"));
        var postcode = local.Text("POSTCODE_LOCATOR");
        var words = PlaceName.Of(local.Text("ADDRESS").Replace($", {postcode}", "", StringComparison.OrdinalIgnoreCase));
        return new Detail(local.TextOrNumber("UPRN"), words)
        {
            Facts = PlaceFacts.Of(local)
                .AndKnown("street", street).AndKnown("number", local.TextOrNumber("PAO_START_NUMBER")).AndKnown("town", PlaceName.Of(local.Text("TOWN_NAME")))
                .AndKnown("postcode", postcode).AndKnown("usrn", local.TextOrNumber("USRN")),
        };
    }
}
