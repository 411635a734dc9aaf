using System.Text.Json;
using CouncilBot.Sandbox.BackOffice;
using CouncilBot.Sandbox.Bins;
using CouncilBot.Sandbox.Paying;
using CouncilBot.Sandbox.Reports;
using CouncilBot.Sandbox.Texting;
using CouncilBot.Sandbox.Town;

namespace CouncilBot.Sandbox.Keeping;

/// <summary>All that the systems keep, each part under the name that it has in /sandbox/state.</summary>
internal sealed class SandboxShelves(Journal journal, TimeProvider time)
{
    public Shelf<Address> Addresses { get; } = new("addresses", address => address.Uprn, journal, () => TownFiles.Addresses.Select(each => each.Address), isByAddress: true);

    public Shelf<Street> Streets { get; } = new("streets", street => street.Usrn, journal, () => TownFiles.Streets);

    public Shelf<Round> Rounds { get; } = new("rounds", round => round.Code, journal, () => FirstDay.Rounds(time));

    public Shelf<HouseholdContainer> Containers { get; } = new("containers", each => $"{each.Uprn}/{each.Container}", journal, () => FirstDay.Containers, isByAddress: true);

    public Shelf<OrderedDates> Collections { get; } = new("collections", each => $"{each.Uprn}/{each.Container}", journal, isByAddress: true);

    public Shelf<CrewLog> CrewLogs { get; } = new("crewLogs", log => $"{log.Uprn}/{log.Usrn}/{log.Container}/{log.Code}/{log.At:O}", journal, () => FirstDay.CrewLogs(time), isByAddress: true);

    public Shelf<OpenReport> OpenReports { get; } = new("openReports", report => $"{report.Uprn}/{report.Container}", journal, () => FirstDay.OpenReports(time), isByAddress: true);

    public Shelf<Subscription> Subscriptions { get; } = new("subscriptions", each => each.Uprn, journal, () => FirstDay.Subscriptions(time), isByAddress: true);

    public Shelf<AssistedCollection> Assisted { get; } = new("assisted", each => $"{each.Uprn}/{each.Kind}", journal, () => FirstDay.Assisted, isByAddress: true);

    public Shelf<ServiceDefinition> Services { get; } = new("services", service => service.Code, journal, () =>
        SandboxJson.Read<List<ServiceDefinition>>(JsonDocument.Parse(Resource.Text("services.json")).RootElement, "services.json"));

    public Shelf<Report> Reports { get; } = new("reports", report => report.Id, journal);

    public Shelf<ReportUpdate> ReportUpdates { get; } = new("reportUpdates", update => update.Id, journal);

    public Shelf<Case> Cases { get; } = new("cases", each => each.Reference, journal);

    public Shelf<Payment> Payments { get; } = new("payments", payment => payment.PaymentId, journal);

    public Shelf<TextNumber> TextNumbers { get; } = new("textNumbers", number => number.Number, journal);

    public Shelf<SentText> Texts { get; } = new("texts", text => text.Id, journal);

    public IEnumerable<IShelf> All =>
    [
        Addresses, Streets, Rounds, Containers, Collections, CrewLogs, OpenReports, Subscriptions, Assisted,
        Services, Reports, ReportUpdates, Cases, Payments, TextNumbers, Texts,
    ];
}
