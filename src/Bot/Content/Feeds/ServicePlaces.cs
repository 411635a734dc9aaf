using System.Text.Json;

namespace CouncilBot.Bot.Content.Feeds;

/// <summary>Finds the places of a service.</summary>
internal static class ServicePlaces
{
    private static readonly string[] Lines = ["attention", "address_1", "address_2", "city", "region", "state_province", "postal_code"];

    public static IReadOnlyList<ServicePlace> Of(JsonElement service) =>
        [.. service.All("service_at_locations", "service_at_location").Select(at => Place(at, at.Piece("location") ?? at)), .. service.All("locations").Select(place => Place(place, place))];

    private static ServicePlace Place(JsonElement at, JsonElement place)
    {
        var address = place.All("addresses", "physical_addresses", "physical_address").FirstOrDefault();
        var lines = Lines.Select(name => address.Text(name)).Where(line => line.Length > 0).Distinct();
        return new ServicePlace(place.Text("name"), string.Join(", ", lines), place.Text("location_type") == "virtual", at, place);
    }
}
