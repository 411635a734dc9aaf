using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using CouncilBot.Bot.Services.Plans;
using CouncilBot.Bot.Services.Wires;
using CouncilBot.Conversations.Services;
using CouncilBot.Conversations.Words;

namespace CouncilBot.Bot.Services.Requests;

/// <summary>By what an answer is known to be one of an operation's outcomes, and which facts it brings. Of several, the first that fits counts.</summary>
internal sealed record OutcomePlan(string Name, ImmutableArray<int> Status, JsonPlace? At, ImmutableArray<string> Is, ImmutableArray<FactPlan> Facts, ListPlan? Finds)
{
    public IEnumerable<string> Gives => Facts.Select(fact => fact.Name);

    /// <summary>What `outcomes` lists: each by its name.</summary>
    public static ImmutableArray<OutcomePlan> List(PlanText settings)
    {
        var plans = settings.Sections("outcomes").Select(Read).ToImmutableArray();
        if (plans.IsEmpty)
        {
            settings.Problem("outcomes", "Say under `outcomes` how the system's answers end, each beginning with `- is: NAME`.");
        }

        return plans;
    }

    /// <summary>The outcome, where the answer is one; else nothing.</summary>
    public ServiceOutcome? Of(WireAnswer.Answered answer)
    {
        var json = answer.Json();
        if (!Status.Contains(answer.Status) || (At is not null && !Is.Contains(At.Text(json))))
        {
            return null;
        }

        var found = Finds?.Read(json) ?? [];
        var facts = Facts.Select(fact => (fact.Name, Words: fact.Read(json))).ToList();
        return (Finds is not null && found.IsEmpty) || facts.Exists(fact => fact.Words is null) ? null // not the answer that was agreed
            : new ServiceOutcome(Name) { Found = found, Facts = facts.ToImmutableSortedDictionary(fact => fact.Name, fact => fact.Words!) }; // "!": checked just before
    }

    private static OutcomePlan Read(PlanText text)
    {
        var at = text.Text("where", required: false);
        var place = JsonPlace.TryParse(at);
        if (place is null)
        {
            text.Problem("where", $"`{at}` is no place in an answer. Write it like error.code or items[0].id.");
        }

        var plan = new OutcomePlan(
            text.Text("is"), Statuses(text), at.Length > 0 ? place : null, [.. Listed(text, "says")], FactPlan.All(text, "gives"),
            text.Inner("finds") is { } list ? ListPlan.Read(list) : null);
        text.NothingElse();
        return plan;
    }

    private static ImmutableArray<int> Statuses(PlanText text)
    {
        var given = Listed(text, "status");
        if (given.Count == 0)
        {
            return [200, 201, 202, 204];
        }

        if (given.All(each => int.TryParse(each, NumberStyles.None, CultureInfo.InvariantCulture, out var status) && status is >= 200 and < 500))
        {
            return [.. given.Select(each => int.Parse(each, CultureInfo.InvariantCulture))];
        }

        text.Problem("status", "Write `status` as a number like 201, or a list like [200, 201]. 500 and above always counts as `service down`.");
        return [];
    }

    private static IReadOnlyList<string> Listed(PlanText text, string name) => text.Node(name) switch
    {
        YamlDotNet.RepresentationModel.YamlScalarNode one => [YamlFile.Text(one)],
        null => [],
        _ => text.List(name),
    };
}
