using System.Text.Json;
using CouncilBot.Bot.Services.Wires;
using CouncilBot.Conversations.Services;

namespace CouncilBot.Bot.Services.OsPlaces;

/// <summary>Reads an address as the Royal Mail has it: "FLAT 2, 9, QUAY STREET, STOURHAVEN, WZ3 1LN" becomes "Flat 2, 9 Quay Street, Stourhaven".</summary>
internal static class PostalAddress
{
    public static Detail Read(JsonElement postal)
    {
        var number = postal.TextOrNumber("BUILDING_NUMBER");
        var street = PlaceName.Of(postal.Text("THOROUGHFARE_NAME"));
        var town = PlaceName.Of(postal.Text("POST_TOWN"));
        string[] lines =
        [
            PlaceName.Of(postal.Text("ORGANISATION_NAME")), PlaceName.Of(postal.Text("SUB_BUILDING_NAME")), PlaceName.Of(postal.Text("BUILDING_NAME")),
            $"{number} {PlaceName.Of(postal.Text("DEPENDENT_THOROUGHFARE_NAME"))}".Trim() is var first && first == number ? $"{number} {street}".Trim() : $"{first}, {street}",
            PlaceName.Of(postal.Text("DOUBLE_DEPENDENT_LOCALITY")), PlaceName.Of(postal.Text("DEPENDENT_LOCALITY")), town,
        ];
        return new Detail(postal.TextOrNumber("UPRN"), string.Join(", ", lines.Where(line => line.Length > 0)))
        {
            Facts = PlaceFacts.Of(postal)
                .AndKnown("street", street).AndKnown("number", number).AndKnown("town", town).AndKnown("postcode", postal.Text("POSTCODE")),
        };
    }
}
