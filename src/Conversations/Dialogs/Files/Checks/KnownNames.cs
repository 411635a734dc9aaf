using System.Collections.Immutable;
using CouncilBot.Conversations.Dialogs.Model;
using CouncilBot.Knowledge.Files;

namespace CouncilBot.Conversations.Dialogs.Files.Checks;

/// <summary>What is known at a point of a dialog: always, only sometimes, or not yet.</summary>
internal sealed class KnownNames
{
    private readonly Dictionary<string, Origin> known = [];
    private readonly Dictionary<string, int> later = [];

    public KnownNames(Findings findings)
    {
        foreach (var step in findings.Dialog.Steps)
        {
            foreach (var name in Given(step, findings.Around))
            {
                later.TryAdd(name, step.Line);
            }
        }
    }

    /// <summary>The answer and the facts that a step may leave behind.</summary>
    public static IEnumerable<string> Given(Step step, Surroundings around) =>
        [.. StepParts.SaveAs(step) is { Length: > 0 } answer ? [answer] : Array.Empty<string>(), .. Facts(step, around)];

    public static ImmutableArray<string> Facts(Step step, Surroundings around) =>
        StepParts.Operation(step) is { } name && around.Operation(name) is { } operation ? operation.Gives : [];

    public Origin? Find(string name) => known.GetValueOrDefault(name);

    /// <summary>The answer that a placeholder is about: its own, or that of which it names a fact, as `address postcode` does of `address`.</summary>
    public (string Name, Origin Origin)? Behind(string placeholder)
    {
        if (known.TryGetValue(placeholder, out var exact))
        {
            return (placeholder, exact);
        }

        for (var end = placeholder.LastIndexOf(' '); end > 0; end = placeholder.LastIndexOf(' ', end - 1))
        {
            if (known.TryGetValue(placeholder[..end], out var origin) && origin.HasFacts)
            {
                return (placeholder[..end], origin);
            }
        }

        return null;
    }

    /// <summary>Whether it is known in every run that comes to a step under these conditions.</summary>
    public static bool IsSure(string name, Origin origin, ImmutableArray<Condition> onlyIf) =>
        onlyIf.Any(condition => condition.Name == name && ConditionWords.NeedsValue(condition))
        || (!origin.Maybe && origin.Step.OnlyIf.All(condition => ConditionWords.Follows(condition, onlyIf)));

    public void Add(Step step, Surroundings around)
    {
        if (StepParts.SaveAs(step) is { Length: > 0 } answer)
        {
            known[answer] = step is Step.Ask ask
                ? new Origin(step, ask.Kind, ask.Optional || StepParts.MayGiveNothing(step))
                : new Origin(step, new AnswerKind.DayAndTime(Tense.Future), StepParts.MayGiveNothing(step));
        }

        foreach (var fact in Facts(step, around))
        {
            var origin = new Origin(step, null, StepParts.MayGiveNothing(step));
            if (!known.TryGetValue(fact, out var before) || (before.Kind is null && !IsSure(fact, before, [])))
            {
                known[fact] = origin;
            }
        }
    }

    /// <summary>Why a name is not known here, said so that it can be mended.</summary>
    public string WhyNot(string name) => later.TryGetValue(name, out var line) && !known.ContainsKey(name)
        ? $"It is only known after the step on line {line}: move that step further up, or this further down."
        : $"Nothing before this asks or looks up `{name}`.{DidYouMean.OneOf(name, known.Keys)} {(known.Count == 0 ? "Nothing is known yet." : $"Known here: {string.Join(", ", known.Keys.Order())}.")}";

    /// <summary>When a name is known only in some runs: in which.</summary>
    public static string WhenOnly(string name, Origin origin) => origin switch
    {
        { Step: Step.Ask { Optional: true } } => $"`{name}` may be skipped",
        { Maybe: true } => $"`{name}` is not known when the system behind line {origin.Step.Line} was down and the dialog went on",
        _ => $"`{name}` is only known if {string.Join(" and ", origin.Step.OnlyIf.Select(ConditionWords.Of))}",
    };
}
