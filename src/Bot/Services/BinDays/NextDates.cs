using System.Collections.Immutable;
using System.Text.Json;
using CouncilBot.Bot.Services.Wires;
using CouncilBot.Conversations;

namespace CouncilBot.Bot.Services.BinDays;

/// <summary>An open service of next dates, one address for each kind of collection. It says nothing of its age, so a date that has passed gives it away.</summary>
internal sealed class NextDates(Wire wire, TimeProvider time, IReadOnlyList<KeyValuePair<string, string>> services)
{
    public async Task<ImmutableArray<NextCollection>?> AtAsync(string uprn, CancellationToken cancellationToken)
    {
        var asked = await Task.WhenAll(services.Select(service => OneAsync(service.Key, service.Value, uprn, cancellationToken)));
        return asked.Any(dates => dates is null) ? null : [.. asked.SelectMany(dates => dates ?? [])];
    }

    private async Task<ImmutableArray<NextCollection>?> OneAsync(string service, string container, string uprn, CancellationToken cancellationToken) =>
        await wire.GetAsync($"v1/services/{service}/{Uri.EscapeDataString(uprn)}", cancellationToken) switch
        {
            WireAnswer.Answered { IsGood: true } good when good.Json() is { } json => Read(json, container),
            WireAnswer.Answered { Status: 404 } => [],
            _ => null,
        };

    // Several types may come together (recycling and its glass box): the container is then told by its own type.
    private ImmutableArray<NextCollection>? Read(JsonElement json, string container)
    {
        var values = json.Find("values") ?? throw new JsonException("An answer of next dates has values.");
        var today = BritishTime.Day(time.GetUtcNow());
        var dates = values.Items()
            .Select(value => new NextCollection(container, value.Day("dateNextVisit") ?? throw new JsonException("A value has a date.")))
            .Distinct().ToImmutableArray();
        return dates.Any(date => date.Day < today) ? null : dates;
    }
}
