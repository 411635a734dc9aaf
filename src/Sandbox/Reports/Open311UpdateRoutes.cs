using System.Globalization;
using CouncilBot.Sandbox.Faults;
using CouncilBot.Sandbox.Keeping;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CouncilBot.Sandbox.Reports;

/// <summary>FixMyStreet's extension for updates of a report, both ways.</summary>
internal static class Open311UpdateRoutes
{
    private static readonly string[] Statuses =
    [
        "open", "closed", "fixed", "in_progress", "planned", "action_scheduled", "investigating", "duplicate", "not_councils_responsibility",
        "no_further_action", "internal_referral", "cancelled", "reopen", "for_triage",
    ];

    public static void MapOpen311Updates(this IEndpointRouteBuilder routes, string root)
    {
        routes.MapGet(root + "/servicerequestupdates.{format}", List);
        routes.MapPost(root + "/servicerequestupdates.{format}", SendAsync);
    }

    private static IResult List(string format, HttpContext context, SandboxShelves shelves, TimeProvider time) => Open311Routes.Answer(format, context.Request.Query, () =>
    {
        var (from, to, wrong) = ReportSearch.Span(context.Request.Query);
        var id = context.Request.Query["service_request_id"].ToString();
        return wrong is not null
            ? Wire.Error(format, Open311Error.BadRequest(wrong))
            : Wire.List(format, "service_request_updates", "request_update", shelves.ReportUpdates.All
                .Where(update => (id.Length == 0 || update.ServiceRequestId == id) && update.UpdatedAt >= from && update.UpdatedAt <= to && update.UpdatedAt <= context.Seen(time))
                .Select(Answers.Of));
    });

    private static async Task<IResult> SendAsync(string format, HttpContext context, SandboxShelves shelves, ReportDesk desk, TimeProvider time)
    {
        if (!context.Request.HasFormContentType)
        {
            return Open311Routes.Answer(format, [], () => Wire.Error(format, Open311Error.BadRequest("send a form: Content-Type application/x-www-form-urlencoded")));
        }

        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        return Open311Routes.Answer(format, form, () =>
        {
            var id = form["service_request_id"].ToString();
            var status = SentReport.Text(form, "status")?.ToLowerInvariant();
            return Open311Routes.Refused(form) is { } refused ? Wire.Error(format, refused)
                : id.Length == 0 ? Wire.Error(format, Open311Error.BadRequest("service_request_id is required"))
                : shelves.Reports.Find(id) is null ? Wire.Error(format, Open311Error.NotFound($"service_request_id {id} was not found"))
                : status is not null && !Statuses.Contains(status) ? Wire.Error(format, Open311Error.BadRequest($"status {status} is not known"))
                : Wire.List(format, "service_request_updates", "request_update", [new() { ["update_id"] = desk.Add(Read(form, id, status, time)).Id }], 201);
        });
    }

    private static ReportUpdate Read(IFormCollection form, string id, string? status, TimeProvider time) => new(
        "", id, DateTimeOffset.TryParse(form["updated_datetime"], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? at : time.ThisSecond(),
        status, SentReport.Text(form, "description"), SentReport.Text(form, "update_id"), SentReport.Text(form, "email"), SentReport.Text(form, "phone"),
        SentReport.Text(form, "first_name"), SentReport.Text(form, "last_name"), SentReport.Text(form, "media_url"));
}
