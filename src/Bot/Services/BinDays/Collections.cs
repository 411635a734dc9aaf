using System.Collections.Immutable;
using System.Globalization;
using CouncilBot.Conversations;
using CouncilBot.Conversations.Services;

namespace CouncilBot.Bot.Services.BinDays;

/// <summary>When each container at an address is emptied next, the soonest first.</summary>
internal sealed class Collections(
    string name, Func<string, CancellationToken, Task<ImmutableArray<NextCollection>?>> ask, ContainerWords words, TimeProvider time) : IServiceOperation
{
    public Operation Shape { get; } = new(name)
    {
        Needs = ["address"],
        Outcomes = ["found", "no service"],
        Gives = ["next bin", "next date", "next day", "all dates"],
    };

    public async Task<CallResult> CallAsync(ServiceCall call, EarlierTry? earlier, CancellationToken cancellationToken) =>
        await ask(call.Using["address"].Value, cancellationToken) switch
        {
            null => CallResult.Down,
            { IsEmpty: true } => new ServiceOutcome("no service").Result(),
            { } dates => Found([.. dates.OrderBy(date => date.Day).ThenBy(date => words.Name(date.Container), StringComparer.Ordinal)]).Result(),
        };

    private ServiceOutcome Found(ImmutableArray<NextCollection> dates)
    {
        var today = BritishTime.Day(time.GetUtcNow());
        var next = dates[0].Day;
        var bins = dates.Where(date => date.Day == next).Select(date => words.Name(date.Container)).Distinct().ToList();
        return Outcomes.Found([.. dates.Select(date => Line(date, today))])
            .With("next bin", bins.Count == 1 ? bins[0] : $"{string.Join(", ", bins.SkipLast(1))} and {bins[^1]}")
            .With("next date", BritishTime.InWords(next))
            .With("next day", next.ToString("O", CultureInfo.InvariantCulture))
            .With("all dates", string.Join("\n", dates.Select(date => $"- {words.Line(date.Container, date.Day)}")));
    }

    private Detail Line(NextCollection date, DateOnly today) => new(date.Container, words.Line(date.Container, date.Day))
    {
        Facts = ImmutableSortedDictionary<string, string>.Empty
            .Add("container", words.Name(date.Container))
            .Add("date", BritishTime.InWords(date.Day))
            .Add("day", date.Day.ToString("O", CultureInfo.InvariantCulture))
            .Add("days until", (date.Day.DayNumber - today.DayNumber).ToString(CultureInfo.InvariantCulture)),
    };
}
