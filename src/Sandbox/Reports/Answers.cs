using System.Globalization;
using System.Text.Json.Nodes;

namespace CouncilBot.Sandbox.Reports;

/// <summary>Services, reports and updates in the words of GeoReport v2.</summary>
internal static class Answers
{
    public static JsonObject InList(ServiceDefinition service) => new()
    {
        ["service_code"] = service.Code, ["service_name"] = service.Name, ["description"] = service.Description,
        ["metadata"] = service.Attributes.Count > 0, ["type"] = service.Type, ["keywords"] = service.Keywords, ["group"] = service.Group,
    };

    public static JsonObject Definition(ServiceDefinition service) => new()
    {
        ["service_code"] = service.Code,
        ["attributes"] = new JsonArray([.. service.Attributes.Select((attribute, index) => Of(attribute, attribute.Order > 0 ? attribute.Order : index + 1))]),
    };

    public static JsonObject Of(Report report, ServiceDefinition? service, DateTimeOffset seen)
    {
        var updated = report.UpdatedAt ?? report.RequestedAt;
        var known = updated <= seen; // a stale system has not yet heard
        return new JsonObject
        {
            ["service_request_id"] = report.Id, ["status"] = known ? report.Status : "open", ["status_notes"] = known ? report.StatusNotes : null,
            ["service_name"] = service?.Name ?? report.ServiceCode, ["service_code"] = report.ServiceCode, ["description"] = report.Description,
            ["agency_responsible"] = service?.Agency, ["service_notice"] = service?.Notice,
            ["requested_datetime"] = Time(report.RequestedAt), ["updated_datetime"] = Time(known ? updated : report.RequestedAt),
            ["expected_datetime"] = report.ExpectedAt is { } expected ? Time(expected) : null,
            ["address"] = report.Address, ["address_id"] = report.AddressId, ["zipcode"] = null,
            ["lat"] = report.Lat, ["long"] = report.Long, ["media_url"] = report.MediaUrl,
        };
    }

    public static JsonObject Of(ReportUpdate update) => new()
    {
        ["update_id"] = update.Id, ["service_request_id"] = update.ServiceRequestId, ["status"] = update.Status,
        ["updated_datetime"] = Time(update.UpdatedAt), ["description"] = update.Description, ["media_url"] = update.MediaUrl,
    };

    private static string Time(DateTimeOffset at) => SandboxTime.InLondon(at).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    private static JsonObject Of(ServiceAttribute attribute, int order)
    {
        var written = new JsonObject
        {
            ["variable"] = attribute.Variable, ["code"] = attribute.Code, ["datatype"] = attribute.Datatype, ["required"] = attribute.Required,
            ["datatype_description"] = attribute.DatatypeDescription, ["order"] = order, ["description"] = attribute.Description,
        };
        if (attribute.Values.Count > 0)
        {
            written["values"] = new JsonArray([.. attribute.Values.Select(value => new JsonObject { ["key"] = value.Key, ["name"] = value.Name })]);
        }

        if (attribute.Automated is not null)
        {
            written["automated"] = attribute.Automated;
        }

        return written;
    }
}
