using CouncilBot.Sandbox.Keeping;

namespace CouncilBot.Sandbox.Reports;

/// <summary>Takes reports in, gives them numbers, and knows a repeat when it sees one.</summary>
internal sealed class ReportDesk(SandboxShelves shelves, TimeProvider time)
{
    private static readonly TimeSpan RepeatsWithin = TimeSpan.FromDays(1);
    private readonly Lock taking = new();

    public (Report? Report, Open311Error? Error) Take(Report sent, ServiceDefinition service, bool countsAsSentBefore)
    {
        lock (taking)
        {
            var now = time.ThisSecond();
            var earlier = shelves.Reports.All.LastOrDefault(known => known.ServiceCode == sent.ServiceCode && known.RequestedAt > now - RepeatsWithin && sent.Repeats(known));
            if (countsAsSentBefore || (earlier is not null && service.RefusesRepeats))
            {
                earlier ??= shelves.Reports.All.LastOrDefault(known => known.ServiceCode == sent.ServiceCode);
                var of = earlier is { PollsLeft: 0 } ? $" of {earlier.Id}" : "";
                return (null, new Open311Error(400, [$"This request is a duplicate{of}"], earlier?.Id));
            }

            var report = sent with
            {
                Id = References.New(service.Prefix, shelves.Reports.Find), RequestedAt = now, UpdatedAt = now,
                ExpectedAt = service.ExpectedDays is { } days ? WorkingDays.After(now, days) : null,
                Token = service.TokenPolls > 0 ? References.New("T", _ => null as object) : null, PollsLeft = service.TokenPolls,
            };
            shelves.Reports.Put(report);
            return (report, null);
        }
    }

    /// <summary>The report of a token, one poll nearer to its number; or null.</summary>
    public Report? Poll(string token)
    {
        lock (taking)
        {
            var report = shelves.Reports.All.FirstOrDefault(report => report.Token == token);
            if (report is { PollsLeft: > 0 })
            {
                report = report with { PollsLeft = report.PollsLeft - 1 };
                shelves.Reports.Put(report);
            }

            return report;
        }
    }

    /// <summary>Adds to a report; the same word sent twice under the sender's own id is kept once.</summary>
    public ReportUpdate Add(ReportUpdate sent)
    {
        lock (taking)
        {
            var earlier = sent.SentAs is null ? null : shelves.ReportUpdates.All.FirstOrDefault(known => known.SentAs == sent.SentAs && known.ServiceRequestId == sent.ServiceRequestId);
            if (earlier is not null)
            {
                return earlier;
            }

            var update = sent with { Id = References.New("U", shelves.ReportUpdates.Find) };
            shelves.ReportUpdates.Put(update);
            if (sent.Status is { } status && shelves.Reports.Find(sent.ServiceRequestId) is { } report)
            {
                shelves.Reports.Put(report with { Status = status, UpdatedAt = sent.UpdatedAt });
            }

            return update;
        }
    }
}
