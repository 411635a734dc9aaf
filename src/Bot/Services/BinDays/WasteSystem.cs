using System.Collections.Immutable;
using System.Text.Json;
using CouncilBot.Bot.Services.Wires;
using CouncilBot.Conversations;

namespace CouncilBot.Bot.Services.BinDays;

/// <summary>The waste system's own answer about an address. One that is too old, or whose next dates have passed, counts as no answer.</summary>
internal sealed class WasteSystem(Wire wire, TimeProvider time, TimeSpan oldest)
{
    public async Task<Household?> AtAsync(string uprn, CancellationToken cancellationToken) =>
        await wire.GetAsync($"v1/collections/{Uri.EscapeDataString(uprn)}", cancellationToken) switch
        {
            WireAnswer.Answered { IsGood: true } good when good.Json() is { } json => Read(json),
            WireAnswer.Answered { Status: 404 } => Household.Nothing,
            _ => null,
        };

    public async Task<ImmutableArray<NextCollection>?> DatesAsync(string uprn, CancellationToken cancellationToken) =>
        await AtAsync(uprn, cancellationToken) is { } household
            ? [.. household.Containers.Where(container => container.Next is not null).Select(container => new NextCollection(container.Name, container.Next!.Value))] // "!": just filtered
            : null;

    private Household? Read(JsonElement json)
    {
        var now = time.GetUtcNow();
        var fetched = json.Time("fetchedAt") ?? throw new JsonException("An answer of the waste system says when it was fetched.");
        var household = Household.Read(json);
        var today = BritishTime.Day(now);
        return now - fetched > oldest || json.Text("freshness") == "stale" || household.Containers.Any(container => container.Next < today) ? null : household;
    }
}
