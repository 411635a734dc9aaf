using System.Collections.Immutable;
using CouncilBot.Bot.Services.Plans;
using CouncilBot.Conversations.Services;

namespace CouncilBot.Bot.Services.Open311;

/// <summary>How a report is made of what a dialog collected, as services.yaml says.</summary>
internal sealed record ReportPlan(ImmutableArray<string> Needs, string Service, string ServiceFrom, string PlaceFrom, DetailTemplate Description, ImmutableArray<KeyValuePair<string, string>> Attributes, bool TakesAll)
{
    /// <summary>Attributes of which a report may have several values.</summary>
    public IReadOnlySet<string> Several { get; init; } = ImmutableHashSet<string>.Empty;

    // A dialog cannot name an answer `phone`: that is the council's own.
    private static readonly Dictionary<string, string> Contact = new() { ["first name"] = "first_name", ["last name"] = "last_name", ["email"] = "email", ["phone"] = "phone", ["contact phone"] = "phone" };

    public static ReportPlan Read(PlanText settings)
    {
        var service = settings.Text("service", required: false);
        var serviceFrom = settings.Text("service from", required: false);
        if ((service.Length > 0) == (serviceFrom.Length > 0))
        {
            settings.Problem("Write `service: CODE` with the code of the Open311 service, or `service from: NAME` where an answer of the dialog holds it.");
        }

        return new ReportPlan(
            [.. settings.List("needs")], service, serviceFrom, Or(settings.Text("place from", required: false), "place"),
            DetailTemplate.Read(settings, "description"), [.. settings.Pairs("attributes")], settings.Text("other details", required: false) == "are attributes")
        {
            Several = settings.List("several of").ToImmutableHashSet(),
        };
    }

    public string Code(ServiceCall call) => Service.Length > 0 ? Service : call.Using.GetValueOrDefault(ServiceFrom)?.Value ?? "";

    public Detail? Place(ServiceCall call) => call.Using.GetValueOrDefault(PlaceFrom);

    /// <summary>The fields of a POST to requests.</summary>
    public List<KeyValuePair<string, string>> Fields(ServiceCall call)
    {
        var fields = new List<KeyValuePair<string, string>> { new("service_code", Code(call)), new("description", Description.Words(call)) };
        fields.AddRange(PlaceFields(Place(call)));
        fields.AddRange(Contact.Where(contact => call.Using.ContainsKey(contact.Key)).Select(contact => KeyValuePair.Create(contact.Value, call.Using[contact.Key].Value)));
        if (call.Using.GetValueOrDefault("photo")?.Value is { } photo && photo.StartsWith("http", StringComparison.Ordinal))
        {
            fields.Add(new("media_url", photo));
        }

        fields.AddRange(Attributes.SelectMany(attribute => Given(attribute.Key, new DetailTemplate($"(({attribute.Value}))").Values(call))));
        if (TakesAll)
        {
            fields.AddRange(call.Using.Where(detail => IsOther(detail.Key)).SelectMany(detail => Given(detail.Key, detail.Value.Value)));
        }

        fields.Add(Attribute("external_id", ExternalId.Of(call.Key)));
        return [.. fields.Where(field => field.Value.Length > 0)];
    }

    private bool IsOther(string name) =>
        name != ServiceFrom && name != PlaceFrom && name is not ("photo" or "description") && !Contact.ContainsKey(name) && Attributes.All(attribute => attribute.Value != name)
        && !Description.Names.Contains(name);

    // A dialog keeps several answers to one question as "bags,tyres".
    private IEnumerable<KeyValuePair<string, string>> Given(string code, string value) => Several.Contains(code)
        ? value.Split(',').Select(one => KeyValuePair.Create($"attribute[{code}][]", one))
        : [Attribute(code, value)];

    private static IEnumerable<KeyValuePair<string, string>> PlaceFields(Detail? place)
    {
        if (place is null)
        {
            yield break;
        }

        if (OsPlaces.Point.Of(place) is { } point)
        {
            var text = point.ToString().Split(',');
            yield return new("lat", text[0]);
            yield return new("long", text[1]);
        }

        yield return new("address_string", place.Words);
        yield return Attribute("uprn", place.Facts.GetValueOrDefault("uprn", ""));
        yield return Attribute("usrn", place.Facts.GetValueOrDefault("usrn", ""));
    }

    private static KeyValuePair<string, string> Attribute(string code, string value) => new($"attribute[{code}]", value);

    private static string Or(string given, string otherwise) => given.Length > 0 ? given : otherwise;
}
