using System.Globalization;
using System.Text.Json.Nodes;
using CouncilBot.Sandbox.Town;
using Microsoft.AspNetCore.Http;

namespace CouncilBot.Sandbox.Places;

/// <summary>Addresses as OS Places writes them. Without a hit there is no list of results at all.</summary>
internal static class PlacesAnswer
{
    private static readonly Dictionary<int, string> Custodians = new() { [Address.Wrenshire] = "WRENSHIRE", [9061] = "EASTMERE" };

    private static readonly Dictionary<string, string> Kinds = new()
    {
        ["RD02"] = "Detached", ["RD03"] = "Semi-Detached", ["RD04"] = "Terraced", ["RD06"] = "Self Contained Flat (Includes Maisonette / Apartment)", ["CO01"] = "Office / Work Studio",
    };

    public static JsonObject Of(PlacesQuery query, HttpRequest request, IReadOnlyList<(Address Address, double Match)> found)
    {
        var written = found.SelectMany(each => query.Datasets.Select(dataset => Of(dataset, each.Address, each.Match, query.InDegrees))).ToList();
        var answer = new JsonObject
        {
            ["header"] = new JsonObject
            {
                ["uri"] = $"{request.Scheme}://{request.Host}{request.Path}", ["query"] = query["postcode"] + query["query"] + query["point"], ["offset"] = query.Offset,
                ["totalresults"] = written.Count, ["format"] = "JSON", ["dataset"] = string.Join(',', query.Datasets), ["lr"] = "EN,CY", ["maxresults"] = query.MaxResults,
                ["epoch"] = "118", ["lastupdate"] = query.Seen.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), ["output_srs"] = query.InDegrees ? "WGS84" : "EPSG:27700",
            },
        };
        var page = written.Skip(query.Offset).Take(query.MaxResults).ToArray();
        if (page.Length > 0)
        {
            answer["results"] = new JsonArray(page);
        }

        return answer;
    }

    private static JsonObject Of(string dataset, Address address, double match, bool inDegrees)
    {
        var fields = dataset == "DPA" ? Postal(address) : Local(address);
        fields["CLASSIFICATION_CODE"] = address.Classification;
        fields["CLASSIFICATION_CODE_DESCRIPTION"] = Kinds.GetValueOrDefault(address.Classification, "Dwelling");
        fields["LOCAL_CUSTODIAN_CODE"] = address.Custodian;
        fields["LOCAL_CUSTODIAN_CODE_DESCRIPTION"] = Custodians.GetValueOrDefault(address.Custodian, "ANOTHER COUNCIL");
        fields["POSTAL_ADDRESS_CODE"] = "D";
        fields["LANGUAGE"] = "EN";
        fields["MATCH"] = match;
        fields["MATCH_DESCRIPTION"] = match >= 1 ? "EXACT" : "NO MATCH";
        // The map is fictional and so is its grid: metres from a corner of our own.
        fields["X_COORDINATE"] = Math.Round((address.Lng + 3) * 70_700);
        fields["Y_COORDINATE"] = Math.Round((address.Lat - 50) * 111_195);
        if (inDegrees)
        {
            fields["LNG"] = address.Lng;
            fields["LAT"] = address.Lat;
        }

        return new JsonObject { [dataset] = fields };
    }

    private static JsonObject Postal(Address address)
    {
        var isPlainNumber = address.Number is { Length: > 0 } number && number.All(char.IsAsciiDigit);
        var name = isPlainNumber ? address.Name : address.Name ?? address.Number; // "2A" is a name to the Royal Mail
        return Written(new()
        {
            ["UPRN"] = address.Uprn, ["UDPRN"] = address.Uprn[^8..],
            ["ADDRESS"] = Line(address.Organisation, address.Flat, name, isPlainNumber ? address.Number : null, address.Street, address.Town, address.Postcode),
            ["ORGANISATION_NAME"] = Upper(address.Organisation), ["SUB_BUILDING_NAME"] = Upper(address.Flat), ["BUILDING_NAME"] = Upper(name),
            ["BUILDING_NUMBER"] = isPlainNumber ? address.Number : null, ["THOROUGHFARE_NAME"] = Upper(address.Street), ["POST_TOWN"] = Upper(address.Town),
            ["POSTCODE"] = address.Postcode, ["RPC"] = "1", ["STATUS"] = "APPROVED", ["LOGICAL_STATUS_CODE"] = "1",
        });
    }

    private static JsonObject Local(Address address)
    {
        var digits = string.Concat((address.Number ?? "").TakeWhile(char.IsAsciiDigit));
        return Written(new()
        {
            ["UPRN"] = address.Uprn, ["LPI_KEY"] = $"{address.Custodian}L{address.Uprn}",
            ["ADDRESS"] = Line(address.Organisation, address.Flat, address.Name, $"{address.Number} {address.Street}".Trim(), address.Town, address.Postcode),
            ["USRN"] = address.Usrn, ["ORGANISATION"] = Upper(address.Organisation), ["SAO_TEXT"] = Upper(address.Flat), ["PAO_TEXT"] = Upper(address.Name),
            ["PAO_START_NUMBER"] = digits.Length > 0 ? digits : null, ["PAO_START_SUFFIX"] = address.Number is { } number && number.Length > digits.Length ? number[digits.Length..] : null,
            ["STREET_DESCRIPTION"] = Upper(address.Street), ["TOWN_NAME"] = Upper(address.Town), ["ADMINISTRATIVE_AREA"] = Custodians.GetValueOrDefault(address.Custodian, "ANOTHER COUNCIL"),
            ["POSTCODE_LOCATOR"] = address.Postcode, ["STATUS"] = "APPROVED", ["LOGICAL_STATUS_CODE"] = "1", ["LPI_LOGICAL_STATUS_CODE"] = "1",
        });
    }

    private static JsonObject Written(Dictionary<string, string?> fields) =>
        new(fields.Where(field => !string.IsNullOrEmpty(field.Value)).Select(field => KeyValuePair.Create(field.Key, (JsonNode?)field.Value)));

    private static string Line(params string?[] parts) => string.Join(", ", parts.Where(part => !string.IsNullOrEmpty(part)).Select(Upper));

    private static string? Upper(string? text) => text?.ToUpperInvariant();
}
