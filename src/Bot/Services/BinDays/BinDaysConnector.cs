using CouncilBot.Bot.Services.Plans;
using CouncilBot.Bot.Services.Wires;
using CouncilBot.Conversations.Waste;

namespace CouncilBot.Bot.Services.BinDays;

/// <summary>Collection days by UPRN: from a waste system that knows all about a container, or from an open service of next dates like Dorset's.</summary>
internal sealed class BinDaysConnector(Wire wire, PlanText system, ConnectorSurroundings around) : IConnector
{
    private readonly WasteSystem waste = new(wire, around.Time, system.Time("not older than", TimeSpan.FromHours(36), TimeSpan.FromDays(14)));
    private readonly NextDates nextDates = new(wire, around.Time, system.Pairs("services"));

    public IReadOnlyList<string> Does { get; } = ["collections", "next-dates", "may-report-missed"];

    public IServiceOperation? Open(string does, string name, PlanText settings) => does switch
    {
        "collections" => new Collections(name, waste.DatesAsync, new ContainerWords(settings), around.Time),
        "next-dates" => new Collections(name, nextDates.AtAsync, new ContainerWords(settings), around.Time),
        _ => MissedBinFile.Read(around.CouncilFolder, around.Problems) is { } rules ? new MayReportMissed(name, waste, rules, around.Time) : null,
    };
}
