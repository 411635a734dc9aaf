using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using CouncilBot.Bot.Services.Plans;
using CouncilBot.Conversations.Services;
using CouncilBot.Knowledge.Files;
using YamlDotNet.RepresentationModel;

namespace CouncilBot.Bot.Services.Requests;

/// <summary>How a request is made of what a dialog collected. Every value is written so that it stays a value, whatever a resident typed.</summary>
internal sealed record RequestPlan(HttpMethod Method, ImmutableArray<string> Needs, DetailTemplate PathWords)
{
    private const string Astray = "\n"; // in no path
    private static readonly string[] Methods = ["GET", "POST", "PUT", "PATCH", "DELETE"];

    /// <summary>It changes something.</summary>
    public bool Sends { get; init; }

    /// <summary>Sent twice, it is done once.</summary>
    public bool MayRepeat { get; init; }

    private ImmutableArray<(string Name, DetailTemplate Value)> Query { get; init; } = [];

    private ImmutableArray<(string Name, DetailTemplate Value)> HeaderWords { get; init; } = [];

    private ImmutableArray<(string Name, DetailTemplate Value)> Form { get; init; } = [];

    private JsonTemplate? Json { get; init; }

    public static RequestPlan? Read(PlanText settings)
    {
        var needs = settings.List("needs");
        var takes = settings.List("may take");
        var method = settings.Text("method").ToUpperInvariant();
        var isQuestion = method == "GET" || settings.Text("changes", required: false) == "nothing";
        if (!Methods.Contains(method))
        {
            settings.Problem("method", $"Write `method` as one of {string.Join(", ", Methods)}.");
            return null;
        }

        var plan = new RequestPlan(new HttpMethod(method), [.. needs], DetailTemplate.Read(settings, "path", required: true))
        {
            Query = Pairs(settings, "query"),
            HeaderWords = Pairs(settings, "headers"),
            Form = Pairs(settings, "form"),
            Json = settings.Node("json") is { } body ? new JsonTemplate(body) : null,
            Sends = !isQuestion,
        };
        plan.Check(settings, [.. needs, .. takes, "key"]);
        return plan with { MayRepeat = isQuestion || plan.Templates.Any(template => template.Names.Contains("key")) };
    }

    /// <summary>The path with its query; nothing where a value would lead to another path.</summary>
    public string? Path(ServiceCall call)
    {
        var path = PathWords.Values(call, value => value is "" or "." or ".." ? Astray : Uri.EscapeDataString(value));
        var query = Query.Select(pair => (pair.Name, Value: pair.Value.Values(call))).Where(pair => pair.Value.Length > 0)
            .Select(pair => $"{Uri.EscapeDataString(pair.Name)}={Uri.EscapeDataString(pair.Value)}").ToList();
        return path.Contains(Astray, StringComparison.Ordinal) ? null : query.Count > 0 ? $"{path}?{string.Join('&', query)}" : path;
    }

    public HttpContent? Body(ServiceCall call) =>
        Json is { } json ? new StringContent(json.Fill(call)?.ToJsonString() ?? "null", Encoding.UTF8, "application/json")
        : Form.Length > 0 ? new FormUrlEncodedContent(Form.Select(pair => KeyValuePair.Create(pair.Name, pair.Value.Values(call))).Where(pair => pair.Value.Length > 0))
        : null;

    // A line break would begin another header.
    public IEnumerable<(string Name, string Value)> Headers(ServiceCall call) => HeaderWords
        .Select(pair => (pair.Name, Value: pair.Value.Values(call, value => string.Concat(value.Where(letter => letter is >= ' ' and <= '~')))))
        .Where(pair => pair.Value.Length > 0);

    private IEnumerable<DetailTemplate> Templates => [PathWords, .. Query.Concat(HeaderWords).Concat(Form).Select(pair => pair.Value), .. Json?.Templates ?? []];

    private void Check(PlanText settings, IReadOnlyList<string> known)
    {
        foreach (var unknown in Templates.SelectMany(template => template.Names).Distinct().Except(known))
        {
            settings.Problem($"(({unknown})) is never filled here.{DidYouMean.OneOf(unknown, known)} Name it in `needs`, or in `may take` where a dialog may leave it open.");
        }

        if (Json is not null && Form.Length > 0)
        {
            settings.Problem("form", "Write the body either as `json` or as `form`, not both.");
        }
    }

    private static ImmutableArray<(string, DetailTemplate)> Pairs(PlanText settings, string name) =>
        [.. settings.Pairs(name).Select(pair => (pair.Key, new DetailTemplate(pair.Value)))];
}
