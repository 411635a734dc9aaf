using System.Collections.Immutable;
using System.Text.Json;
using CouncilBot.Bot.Services.Wires;
using CouncilBot.Conversations.Waste;

namespace CouncilBot.Bot.Services.BinDays;

/// <summary>What the waste system says of one container: its dates, its round, what the crew noted, and a report that is still open.</summary>
internal sealed record ContainerAnswer(string Name, DateOnly? Last, DateOnly? Next, bool? RoundIsDone, DateTimeOffset? RoundDoneAt, ImmutableArray<CrewNote> Notes, string? OpenReport)
{
    public static ContainerAnswer Read(JsonElement line)
    {
        var name = line.Text("container");
        var round = line.Find("round");
        var state = round?.Text("state") ?? line.Text("lastState");
        return new ContainerAnswer(
            name.Length > 0 ? name : throw new JsonException("A collection names its container."),
            line.Day("lastDate"), line.Day("nextDate"),
            state.Length == 0 ? null : state is "completed" or "collected" or "not collected",
            round?.Time("finishedAt"),
            line.Find("logs") is { } logs ? [.. logs.Items().Select(Note).Distinct()] : [],
            line.Find("openReport")?.Text("reference"));
    }

    private static CrewNote Note(JsonElement log) => new(log.Text("code"), log.Text("scope") == "street", log.Time("at") ?? throw new JsonException("A note of a crew has its time."));
}
