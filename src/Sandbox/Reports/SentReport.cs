using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace CouncilBot.Sandbox.Reports;

/// <summary>Reads the form that a report comes in, and finds everything that is wrong with it.</summary>
internal static partial class SentReport
{
    private const int LongestDescription = 4_000;

    /// <summary>The report without its number, or all that is wrong.</summary>
    public static (Report? Report, List<string> Wrong) Read(IFormCollection form, ServiceDefinition service)
    {
        var attributes = form.Select(field => (Match: AttributeName().Match(field.Key), field.Value)).Where(field => field.Match.Success)
            .GroupBy(field => field.Match.Groups[1].Value)
            .ToDictionary(same => same.Key, same => (IReadOnlyList<string>)[.. same.SelectMany(field => field.Value.OfType<string>())]);
        List<string> wrong = [.. Place(form), .. Needs(form, service), .. service.Attributes.Where(attribute => attribute.Variable).SelectMany(attribute => Wrong(attribute, attributes))];
        var report = new Report(
            "", service.Code, default, Lat: Number(form, "lat"), Long: Number(form, "long"), Address: Text(form, "address_string"), AddressId: Text(form, "address_id"),
            Description: Text(form, "description"), MediaUrl: Text(form, "media_url"), FirstName: Text(form, "first_name"), LastName: Text(form, "last_name"),
            Email: Text(form, "email"), Phone: Text(form, "phone"), AccountId: Text(form, "account_id"), DeviceId: Text(form, "device_id"), Attributes: attributes);
        return wrong.Count == 0 ? (report, wrong) : (null, wrong);
    }

    public static string? Text(IFormCollection form, string name) => form[name].ToString() is { Length: > 0 } text ? text : null;

    private static double? Number(IFormCollection form, string name) =>
        double.TryParse(form[name].ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;

    private static IEnumerable<string> Place(IFormCollection form)
    {
        var (lat, lng) = (Text(form, "lat"), Text(form, "long"));
        if (lat is null && lng is null && Text(form, "address_string") is null && Text(form, "address_id") is null)
        {
            yield return "lat and long, address_string or address_id is required";
        }

        if ((lat is null) != (lng is null))
        {
            yield return "lat and long must be given together";
        }
        else if (lat is not null && (Number(form, "lat") is not (>= -90 and <= 90) || Number(form, "long") is not (>= -180 and <= 180)))
        {
            yield return "lat or long is not a coordinate in degrees";
        }
    }

    private static IEnumerable<string> Needs(IFormCollection form, ServiceDefinition service)
    {
        foreach (var missing in service.Needs.Where(need => Text(form, need) is null))
        {
            yield return $"{missing} is required";
        }

        if (form["description"].ToString().Length > LongestDescription)
        {
            yield return $"description may have {LongestDescription} characters";
        }
    }

    private static IEnumerable<string> Wrong(ServiceAttribute attribute, Dictionary<string, IReadOnlyList<string>> given)
    {
        var values = given.GetValueOrDefault(attribute.Code, []).Where(value => value.Length > 0).ToList();
        if (values.Count == 0)
        {
            if (attribute.Required)
            {
                yield return $"attribute[{attribute.Code}] is required";
            }

            yield break;
        }

        if (values.Count > 1 && attribute.Datatype != "multivaluelist")
        {
            yield return $"attribute[{attribute.Code}] takes one value";
        }

        foreach (var value in values.Where(value => !Fits(attribute, value)))
        {
            yield return $"attribute[{attribute.Code}] {(attribute.Values.Count > 0 ? "is not one of the list" : $"is not a {attribute.Datatype}")}: {value}";
        }
    }

    private static bool Fits(ServiceAttribute attribute, string value) => attribute.Datatype switch
    {
        "number" => double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out _),
        "datetime" => DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out _) && value is [_, _, _, _, '-', ..],
        "singlevaluelist" or "multivaluelist" => attribute.Values.Any(each => each.Key == value),
        _ => true,
    };

    [GeneratedRegex(@"^attribute\[([^\]]+)\](?:\[[^\]]*\])?$")]
    private static partial Regex AttributeName();
}
