using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace CouncilBot.Bot.Tests.Services;

/// <summary>A GeoReport server that keeps what it is sent, and can be told to lose its answers.</summary>
internal sealed class FakeReports
{
    private readonly List<Dictionary<string, string>> reports = [];

    public IReadOnlyList<Dictionary<string, string>> Reports => [.. reports];

    /// <summary>Takes the report in, and then breaks the connection.</summary>
    public bool LosesAnswers { get; set; }

    /// <summary>Breaks the connection before anything is taken in.</summary>
    public bool IsDown { get; set; }

    /// <summary>Gives our own name for a report back when reports are read.</summary>
    public bool EchoesExternalId { get; set; } = true;

    public bool RefusesRepeats { get; set; }

    public Task TakeAsync(HttpContext context, string body)
    {
        if (IsDown)
        {
            context.Abort();
            return Task.CompletedTask;
        }

        return context.Request.Method == "POST" ? PostAsync(context, body) : FakeSystem.Say(context, JsonSerializer.Serialize(reports.ConvertAll(Shown)));
    }

    private Task PostAsync(HttpContext context, string body)
    {
        var fields = QueryHelpers.ParseQuery(body).ToDictionary(field => field.Key, field => field.Value.ToString());
        if (RefusesRepeats && reports.Exists(report => report["description"] == fields["description"]))
        {
            return FakeSystem.Say(context, """[{"code":400,"description":"This report is a duplicate of FMS-1001."}]""", 400);
        }

        fields["service_request_id"] = $"FMS-{1001 + reports.Count}";
        reports.Add(fields);
        if (LosesAnswers)
        {
            context.Abort();
            return Task.CompletedTask;
        }

        return FakeSystem.Say(context, $$"""[{"service_request_id":"{{fields["service_request_id"]}}","service_notice":"Thank you"}]""");
    }

    private Dictionary<string, string?> Shown(Dictionary<string, string> report) => new()
    {
        ["service_request_id"] = report["service_request_id"],
        ["description"] = report["description"],
        ["status"] = "open",
        ["service_name"] = "Pothole",
        ["requested_datetime"] = ConnectedCouncil.Now.ToString("O"),
        ["lat"] = report.GetValueOrDefault("lat"),
        ["long"] = report.GetValueOrDefault("long"),
        ["external_id"] = EchoesExternalId ? report.GetValueOrDefault("attribute[external_id]") : null,
    };
}
