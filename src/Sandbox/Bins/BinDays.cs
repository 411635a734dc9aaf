using CouncilBot.Sandbox.Keeping;
using CouncilBot.Sandbox.Reports;

namespace CouncilBot.Sandbox.Bins;

/// <summary>What the waste system knows of an address: each container's last and next collection, its round, and what the crew noted.</summary>
internal sealed class BinDays(SandboxShelves shelves)
{
    private const int LogsShownForDays = 28;
    private static readonly string[] Order = ["rubbish", "recycling", "glass", "food", "garden"];

    public IReadOnlyList<BinCollection> At(string uprn, DateTimeOffset now) =>
        [.. shelves.Containers.All.Where(container => container.Uprn == uprn).OrderBy(container => Array.IndexOf(Order, container.Container)).Select(container => Of(container, now))];

    public bool IsSubscribed(string uprn) => shelves.Subscriptions.Find(uprn) is { Subscribed: true };

    private BinCollection Of(HouseholdContainer household, DateTimeOffset now)
    {
        var container = household.Container;
        var round = shelves.Rounds.Find(household.Round) ?? new Round(household.Round, "monday");
        var ordered = shelves.Collections.Find($"{household.Uprn}/{container}");
        var subscribed = container != "garden" || IsSubscribed(household.Uprn);
        var dates = subscribed ? Calendar.Dates(container, round, now.Day().AddDays(-63), now.Day().AddDays(63)).ToList() : [];
        var last = ordered?.LastDate ?? dates.Where(day => Started(round, day) <= now).Select(day => (DateOnly?)day).LastOrDefault();
        var state = last is { } day ? StateOf(round, day, ordered, now) : null;
        DateOnly? next = ordered?.NextDate ?? dates.Where(day => day > last || (day == last && state!.State is not "completed")).Select(day => (DateOnly?)day).FirstOrDefault(); // "!": there is a last one
        var logs = Logs(household, now);
        return new BinCollection(
            container, last, ordered?.LastState ?? LastState(last, state, logs), next, ordered?.Schedule ?? Calendar.Schedule(container, round),
            state, logs, ReportOf(household.Uprn, container), container == "garden" ? subscribed : null);
    }

    private static RoundState StateOf(Round round, DateOnly day, OrderedDates? ordered, DateTimeOffset now)
    {
        var finishes = SandboxTime.At(day, TimeOnly.Parse(round.FinishesAt, System.Globalization.CultureInfo.InvariantCulture));
        var byClock = now < Started(round, day) ? "not started" : now < finishes ? "outstanding" : "completed";
        var forThisDay = round.State is not null && (round.StateFor is null || round.StateFor == day);
        var state = ordered?.RoundState ?? (forThisDay ? round.State! : byClock); // "!": checked just before
        var finished = ordered?.FinishedAt ?? (forThisDay ? round.FinishedAt : null);
        return new RoundState(round.Code, state, state == "completed" ? finished ?? (finishes < now ? finishes : now) : null, round.StartsAt, round.FinishesAt);
    }

    private static DateTimeOffset Started(Round round, DateOnly day) => SandboxTime.At(day, TimeOnly.Parse(round.StartsAt, System.Globalization.CultureInfo.InvariantCulture));

    private static string? LastState(DateOnly? last, RoundState? round, IReadOnlyList<LogLine> logs) =>
        last is null || round is null ? null
        : logs.Any(log => log.At.Day() >= last) ? "not collected"
        : round.State == "completed" ? "collected"
        : round.State;

    private IReadOnlyList<LogLine> Logs(HouseholdContainer household, DateTimeOffset now)
    {
        var usrn = shelves.Addresses.Find(household.Uprn)?.Usrn;
        return
        [
            .. shelves.CrewLogs.All
                .Where(log => log.Container is null || log.Container == household.Container)
                .Where(log => log.Uprn == household.Uprn || (log.Uprn is null && log.Usrn is { Length: > 0 } && log.Usrn == usrn))
                .Where(log => log.At <= now && log.At > now.AddDays(-LogsShownForDays))
                .OrderBy(log => log.At)
                .Select(log => new LogLine(log.Code, log.Scope, SandboxTime.InLondon(log.At), log.Tag)),
        ];
    }

    // A missed bin that came in by Open311 is an open report here too.
    private OpenReportLine? ReportOf(string uprn, string container) =>
        shelves.OpenReports.Find($"{uprn}/{container}") is { } known ? new OpenReportLine(known.Reference, known.ReportedAt)
        : shelves.Reports.All.LastOrDefault(report => report.IsMissedBin(uprn, container)) is { } report ? new OpenReportLine(report.Id, report.RequestedAt)
        : null;
}
