using CouncilBot.Sandbox.Town;

namespace CouncilBot.Sandbox.Bins;

/// <summary>
/// What the waste system holds at the start. Five rounds have their own weekday, one for each town. The others follow the clock,
/// so that there is always an address whose bins were due yesterday, or are due today.
/// </summary>
internal static class FirstDay
{
    private const string Tamarisk = "100000000"; // 126 to 133: 1 to 8 Tamarisk Row
    private const string CoombeSteps = "40500002";
    private static readonly TimeOnly Morning = new(8, 40);

    public static IEnumerable<HouseholdContainer> Containers { get; } = [.. TownFiles.Addresses.Where(each => each.Round.Length > 0).SelectMany(each =>
        (each.Address.Classification == "RD06" ? new[] { "rubbish", "recycling", "glass", "food" } : ["rubbish", "recycling", "glass", "food", "garden"])
            .Select(container => new HouseholdContainer(each.Address.Uprn, container, each.Round)))];

    public static IEnumerable<AssistedCollection> Assisted { get; } = [new(House(5))];

    public static IEnumerable<Round> Rounds(TimeProvider time)
    {
        var today = time.ThisSecond().Day();
        return
        [
            new("MARLBURY", "wednesday", "A"), new("THORNLEY", "tuesday", "B"), new("STOURHAVEN", "monday", "A"), new("KINGSMERE", "thursday", "B"), new("ASHCOMBE", "friday", "A"),
            Due("YESTERDAY", today.AddDays(-1), recycling: true), Due("YESTERDAY-RUBBISH", today.AddDays(-1), recycling: false),
            Due("TODAY", today, recycling: true), Due("TODAY-LATE", today, recycling: true) with { State = "outstanding", StateFor = today },
        ];
    }

    public static IEnumerable<CrewLog> CrewLogs(TimeProvider time)
    {
        var at = SandboxTime.At(time.ThisSecond().Day().AddDays(-1), Morning);
        return
        [
            new("contaminated", at, House(2), Container: "recycling", Tag: "red"), new("not-out", at.AddMinutes(1), House(3), Container: "recycling"),
            new("too-heavy", at.AddMinutes(6), House(8), Container: "rubbish", Tag: "yellow"), new("no-access", at.AddMinutes(40), Usrn: CoombeSteps, Scope: "street", Tag: "white"),
        ];
    }

    public static IEnumerable<OpenReport> OpenReports(TimeProvider time) =>
        [new(House(1), "recycling", "MB-104822", SandboxTime.At(time.ThisSecond().Day().AddDays(-1), new TimeOnly(18, 5)))];

    // Every second house with a garden pays, up to the end of a year that begins in March.
    public static IEnumerable<Subscription> Subscriptions(TimeProvider time)
    {
        var today = time.ThisSecond().Day();
        var until = new DateOnly(today.Month < 3 ? today.Year : today.Year + 1, 3, 1).AddDays(-1);
        return Containers.Where(each => each.Container == "garden").Select((each, index) => new Subscription(each.Uprn, index % 2 == 0, index % 2 == 0 ? until : null));
    }

    private static string House(int number) => $"{Tamarisk}{125 + number}";

    private static Round Due(string code, DateOnly day, bool recycling)
    {
        var round = new Round(code, day.DayOfWeek.ToString().ToLowerInvariant());
        return Calendar.IsRecycling(round, day) == recycling ? round : round with { RecyclingWeek = "B" };
    }
}
