using System.Collections.Immutable;
using System.Text.Json;
using CouncilBot.Bot.Services.Plans;
using CouncilBot.Conversations.Services;
using CouncilBot.Conversations.Words;
using CouncilBot.Knowledge.Files;

namespace CouncilBot.Bot.Services.Requests;

/// <summary>What an answer lists for a resident to choose from: where the list stands, and of each item its value, its words and its facts.</summary>
internal sealed record ListPlan(JsonPlace In, JsonPlace Value, Template Words, ImmutableArray<FactPlan> Facts)
{
    private const int Most = 100;

    public static ListPlan? Read(PlanText settings)
    {
        var (inside, value) = (Place(settings, "in"), Place(settings, "value"));
        var words = new Template(settings.Text("words"));
        var facts = FactPlan.All(settings, "facts");
        var known = facts.Select(fact => fact.Name).ToList();
        foreach (var unknown in words.Placeholders.Except(known))
        {
            settings.Problem("words", $"(({unknown})) is never filled here.{DidYouMean.OneOf(unknown, known)} Name it under `facts`.");
        }

        settings.NothingElse();
        return inside is null || value is null ? null : new ListPlan(inside, value, words, facts);
    }

    public ImmutableArray<Detail> Read(JsonElement? answer) => In.Find(answer) is { ValueKind: JsonValueKind.Array } list
        ? [.. list.EnumerateArray().Take(Most).Select(item => Read(item)).Where(item => item.Value.Length > 0).DistinctBy(item => item.Value)]
        : [];

    private Detail Read(JsonElement item)
    {
        var facts = Facts.ToImmutableSortedDictionary(fact => fact.Name, fact => fact.Read(item) ?? "");
        return new Detail(Value.Text(item), Words.Fill(facts)) { Facts = facts };
    }

    private static JsonPlace? Place(PlanText settings, string name)
    {
        var text = settings.Text(name, required: name == "value");
        var place = JsonPlace.TryParse(text);
        if (place is null)
        {
            settings.Problem(name, $"`{text}` is no place in an answer. Write it like error.code or items[0].id.");
        }

        return place;
    }
}
