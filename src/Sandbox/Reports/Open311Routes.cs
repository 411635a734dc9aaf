using CouncilBot.Sandbox.Faults;
using CouncilBot.Sandbox.Keeping;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CouncilBot.Sandbox.Reports;

/// <summary>Open311 GeoReport v2 under /sandbox/open311, JSON and XML.</summary>
internal static class Open311Routes
{
    private const string Root = "/sandbox/open311";

    public static void MapOpen311(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Root + "/services.{format}", (string format, HttpContext context, SandboxShelves shelves) => Answer(format, context.Request.Query, () =>
            Wire.List(format, "services", "service", shelves.Services.All.Select(Answers.InList))));
        routes.MapGet(Root + "/services/{code}.{format}", (string code, string format, HttpContext context, SandboxShelves shelves) => Answer(format, context.Request.Query, () =>
            shelves.Services.Find(code) is { } service
                ? Wire.One(format, "service_definition", Answers.Definition(service))
                : Wire.Error(format, Open311Error.NotFound($"service_code {code} was not found"))));
        routes.MapGet(Root + "/tokens/{token}.{format}", Token);
        routes.MapPost(Root + "/requests.{format}", SendAsync);
        routes.MapGet(Root + "/requests/{id}.{format}", (string id, string format, HttpContext context, ReportSearch search) => Answer(format, context.Request.Query, () =>
            search.Find(id, context) is { } report
                ? Wire.List(format, "service_requests", "request", [report])
                : Wire.Error(format, Open311Error.NotFound($"service_request_id {id} was not found"))));
        routes.MapGet(Root + "/requests.{format}", (string format, HttpContext context, ReportSearch search) => Answer(format, context.Request.Query, () =>
            search.List(context) is var (found, wrong) && wrong is null
                ? Wire.List(format, "service_requests", "request", found)
                : Wire.Error(format, Open311Error.BadRequest(wrong!)))); // "!": the other case
        routes.MapOpen311Updates(Root);
    }

    /// <summary>What every call needs: a format that there is, and our jurisdiction or none.</summary>
    public static IResult Answer(string format, IEnumerable<KeyValuePair<string, Microsoft.Extensions.Primitives.StringValues>> fields, Func<IResult> answer)
    {
        var jurisdiction = fields.FirstOrDefault(field => field.Key == "jurisdiction_id").Value.ToString();
        return format is not ("json" or "xml") ? Results.Text($"There is no format {format}; ask for json or xml.", statusCode: 404)
            : jurisdiction.Length > 0 && !jurisdiction.StartsWith("wrenshire", StringComparison.Ordinal) ? Wire.Error(format, Open311Error.NotFound($"jurisdiction_id {jurisdiction} was not found"))
            : answer();
    }

    /// <summary>Any key will do but "wrong" and none.</summary>
    public static Open311Error? Refused(IFormCollection form) => form["api_key"].ToString() switch
    {
        "" => Open311Error.Key("api_key is missing"),
        "wrong" => Open311Error.Key("api_key is not valid"),
        _ => null,
    };

    private static async Task<IResult> SendAsync(string format, HttpContext context, SandboxShelves shelves, ReportDesk desk)
    {
        if (!context.Request.HasFormContentType)
        {
            return Answer(format, [], () => Wire.Error(format, Open311Error.BadRequest("send a form: Content-Type application/x-www-form-urlencoded")));
        }

        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        return Answer(format, form, () => Send(format, form, context, shelves, desk));
    }

    private static IResult Send(string format, IFormCollection form, HttpContext context, SandboxShelves shelves, ReportDesk desk)
    {
        var code = form["service_code"].ToString();
        if (Refused(form) is { } refused)
        {
            return Wire.Error(format, refused);
        }

        if (code.Length == 0)
        {
            return Wire.Error(format, Open311Error.BadRequest("service_code is required"));
        }

        if (shelves.Services.Find(code) is not { } service)
        {
            return Wire.Error(format, Open311Error.NotFound($"service_code {code} was not found"));
        }

        var (sent, wrong) = SentReport.Read(form, service);
        if (sent is null)
        {
            return Wire.Error(format, Open311Error.BadRequest([.. wrong]));
        }

        var (report, error) = desk.Take(sent, service, context.CountsAsSentBefore());
        return report is null
            ? Wire.Error(format, error!) // "!": one of the two is there
            : Wire.List(format, "service_requests", "request", [report.Token is { } token
                ? new() { ["token"] = token }
                : new() { ["service_request_id"] = report.Id, ["service_notice"] = service.Notice, ["account_id"] = report.AccountId }], 201);
    }

    private static IResult Token(string token, string format, HttpContext context, ReportDesk desk) => Answer(format, context.Request.Query, () => desk.Poll(token) switch
    {
        null => Wire.Error(format, Open311Error.NotFound($"token {token} was not found")),
        { PollsLeft: > 0 } => Wire.List(format, "service_requests", "request", [new() { ["token"] = token }]),
        { Id: var id } => Wire.List(format, "service_requests", "request", [new() { ["token"] = token, ["service_request_id"] = id }]),
    });
}
