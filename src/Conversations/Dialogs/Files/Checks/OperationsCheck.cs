using CouncilBot.Conversations.Dialogs.Model;
using CouncilBot.Conversations.Services;
using CouncilBot.Knowledge.Files;

namespace CouncilBot.Conversations.Dialogs.Files.Checks;

/// <summary>Sees that every call is one that a council system takes, and that every way in which it may end is provided for.</summary>
internal sealed class OperationsCheck(Findings findings)
{
    public void Run()
    {
        foreach (var step in findings.Dialog.Steps)
        {
            if (StepParts.Operation(step) is { } name)
            {
                JudgeCall(step, name);
            }
            else
            {
                JudgeValues(step);
            }

            foreach (var (outcome, handling) in step.When)
            {
                JudgeEnding(step, outcome, handling);
            }

            if (step is Step.HandOver over)
            {
                JudgeTeam(over.Team, findings.Lines.Of(step, "hand over"));
            }
        }

        JudgeReach();
    }

    private void JudgeCall(Step step, string name)
    {
        if (findings.Around.Operation(name) is not { } operation)
        {
            var names = findings.Around.Operations.Select(other => other.Name).Order().ToList();
            findings.Mistake(LineOfCall(step), $"No council system can `{name}`.{DidYouMean.OneOf(name, names)} What they can do: {string.Join(", ", names)}.");
            return;
        }

        if (step is Step.Send && !operation.Sends)
        {
            findings.Mistake(step.Line, $"`{name}` changes nothing: write `look up` instead of `send`.");
        }
        else if (step is Step.LookUp or Step.Ask && operation.Sends)
        {
            findings.Mistake(LineOfCall(step), $"`{name}` changes something, so it must be sent once: write `send: {name}` as a step of its own.");
        }

        string[] outcomes = [.. operation.Outcomes, ServiceOutcome.ServiceDown];
        Unknown(step, outcomes, $"an outcome of `{name}`");
        foreach (var missing in outcomes.Where(outcome => !step.When.ContainsKey(outcome) && !StepParts.GoesOnByItself(step, outcome)))
        {
            findings.Mistake(findings.Lines.Of(step, "when"), $"Say what happens when `{name}` ends with `{missing}`: add `{missing}:` below `when:`.");
        }
    }

    private void JudgeValues(Step step)
    {
        var values = step is Step.Ask { Kind: AnswerKind.YesOrNo or AnswerKind.OneOf } ask ? StepParts.Values(ask.Kind) : [];
        if (values.Count > 0)
        {
            Unknown(step, values, "an answer to this question");
        }
        else if (!step.When.IsEmpty)
        {
            findings.Mistake(findings.Lines.Of(step, "when"), "`when` is for outcomes of a council system, for `yes or no` and for `one of`. This step has none of them: take it out.");
        }
    }

    private void Unknown(Step step, IReadOnlyList<string> known, string what)
    {
        foreach (var (outcome, handling) in step.When.Where(one => !known.Contains(one.Key)))
        {
            findings.Mistake(handling.Line, $"`{outcome}` is not {what}.{DidYouMean.OneOf(outcome, known)} It may be one of: {string.Join(", ", known)}.");
        }
    }

    private void JudgeEnding(Step step, string outcome, Handling handling)
    {
        if (handling.Then is Then.HandOver over)
        {
            JudgeTeam(over.Team, handling.Line);
        }
        else if (handling.Then is Then.KeepTrying && (step is not Step.Send || outcome != ServiceOutcome.ServiceDown))
        {
            findings.Mistake(handling.Line, "`keep trying` is for `send`, when the `service down`. Here nothing is left to be sent.");
        }

        if (handling is { Words: null, Then: Then.Stop or Then.KeepTrying })
        {
            findings.Mistake(handling.Line, $"Tell the resident what `{outcome}` means for them: add `say:` before `then:`.");
        }
    }

    private void JudgeTeam(string team, int line)
    {
        if (!findings.Around.Teams.Contains(team))
        {
            findings.Mistake(line, $"There is no team `{team}`.{DidYouMean.OneOf(team, findings.Around.Teams)} The teams in council.yaml are: {string.Join(", ", findings.Around.Teams.Order())}.");
        }
    }

    // A step behind one that always ends the dialog would never be seen.
    private void JudgeReach()
    {
        var steps = findings.Dialog.Steps;
        for (var at = 0; at + 1 < steps.Length; at++)
        {
            if (steps[at].OnlyIf.IsEmpty && (steps[at] is Step.HandOver || Ends(steps[at])))
            {
                findings.Mistake(steps[at + 1].Line, $"No resident comes to this step: the one on line {steps[at].Line} always ends the dialog.");
                return;
            }
        }
    }

    private bool Ends(Step step) => StepParts.Operation(step) is { } name && findings.Around.Operation(name) is { } operation
        && operation.Outcomes.All(outcome => !StepParts.GoesOnByItself(step, outcome) && step.When.TryGetValue(outcome, out var handling) && !StepParts.GoesOn(handling))
        && step.When.TryGetValue(ServiceOutcome.ServiceDown, out var down) && !StepParts.GoesOn(down);

    private int LineOfCall(Step step) => findings.Lines.Of(step, step is Step.Ask ? "answer" : step switch
    {
        Step.LookUp => "look up",
        Step.Send => "send",
        Step.Pay => "pay",
        _ => "book",
    });
}
