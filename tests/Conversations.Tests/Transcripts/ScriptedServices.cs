using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CouncilBot.Conversations.Services;

namespace CouncilBot.Conversations.Tests.Transcripts;

/// <summary>
/// Council systems that do what a transcript's heading says:
/// <c>waste.report-missed: accepted | reference=MB-4822, collect by=Monday 9 March</c>, or <c>addresses.at-postcode: found | 1 Mill Lane | 2 Mill Lane</c>.
/// A report is found as <c>FMS-20731: Pothole, 20 metres away</c>. <c>\n</c> begins another line. Several lines for one operation come true one after the other, the last for good.
/// </summary>
internal sealed partial class ScriptedServices(IEnumerable<string> heading) : ICouncilServices
{
    private readonly Dictionary<string, Queue<ServiceOutcome>> outcomes = heading
        .Select(line => line.Split(": ", 2)).Where(line => line.Length == 2 && line[0].Contains('.', StringComparison.Ordinal))
        .GroupBy(line => line[0], line => Outcome(line[1])).ToDictionary(group => group.Key, group => new Queue<ServiceOutcome>(group));

    public IReadOnlyCollection<Operation> Operations => [.. outcomes.Keys.Select(name => new Operation(name))];

    public Task<ServiceOutcome> CallAsync(ServiceCall call, CancellationToken cancellationToken)
    {
        var next = outcomes.TryGetValue(call.Operation, out var queue) ? queue : throw new InvalidOperationException($"The heading says nothing of {call.Operation}.");
        return Task.FromResult(next.Count > 1 ? next.Dequeue() : next.Peek());
    }

    private static ServiceOutcome Outcome(string text)
    {
        var parts = text.Split('|', StringSplitOptions.TrimEntries);
        var facts = parts.Skip(1).Where(part => part.Contains('=', StringComparison.Ordinal)).SelectMany(part => Between().Split(part)).Select(fact => fact.Split('=', 2, StringSplitOptions.TrimEntries));
        return new ServiceOutcome(parts[0])
        {
            Facts = facts.ToImmutableSortedDictionary(fact => fact[0], fact => fact[1].Replace("\\n", "\n", StringComparison.Ordinal)),
            Found = [.. parts.Skip(1).Where(part => !part.Contains('=', StringComparison.Ordinal)).Select((words, at) => Found(words, at))],
        };
    }

    private static Detail Found(string words, int at)
    {
        if (Report().Match(words) is { Success: true } report)
        {
            return new Detail(report.Groups[1].Value, report.Groups[2].Value) { Facts = ImmutableSortedDictionary<string, string>.Empty.Add("reference", report.Groups[1].Value) };
        }

        var detail = new Detail($"10000000000{at + 1}", words);
        var number = words.Split(' ')[0];
        return char.IsAsciiDigit(number[0]) ? detail with { Facts = detail.Facts.Add("number", number).Add("uprn", detail.Value) } : detail with { Facts = detail.Facts.Add("usrn", detail.Value) };
    }

    // A comma within a fact is a comma; the next fact begins with its name.
    [GeneratedRegex(@",(?=[^,=|]+=)")]
    private static partial Regex Between();

    [GeneratedRegex("^([A-Z]{2,4}-[0-9]+): (.+)$")]
    private static partial Regex Report();
}
