using System.Collections.Immutable;
using CouncilBot.Conversations.Dialogs.Model;
using CouncilBot.Conversations.Services;
using CouncilBot.Conversations.Words;
using CouncilBot.Knowledge.Files;

namespace CouncilBot.Conversations.Dialogs.Files.Checks;

/// <summary>Goes through a dialog from top to bottom and sees that each step names only what is known when it is reached.</summary>
internal sealed class NamesCheck(Findings findings)
{
    private readonly KnownNames known = new(findings);

    public void Run()
    {
        foreach (var step in findings.Dialog.Steps)
        {
            step.OnlyIf.ToList().ForEach(JudgeCondition);
            step.Using.ToList().ForEach(name => JudgeUsing(step, name));
            JudgeNeeds(step);
            StepParts.Words(step).ToList().ForEach(words => JudgeWords(words, step, []));
            JudgeOwn(step);
            JudgeName(step);
            foreach (var (outcome, handling) in step.When)
            {
                JudgeHandling(step, outcome, handling);
            }

            known.Add(step, findings.Around);
        }
    }

    private void JudgeCondition(Condition condition)
    {
        var line = findings.Lines.Of(condition);
        if (known.Find(condition.Name) is not { } origin)
        {
            findings.Mistake(line, $"`{ConditionWords.Of(condition)}` cannot be told yet. {known.WhyNot(condition.Name)}");
        }
        else if (condition is Condition.IsOneOf one && StepParts.Values(origin.Kind) is { Count: > 0 } values)
        {
            foreach (var value in one.Values.Where(value => !values.Contains(value)))
            {
                findings.Mistake(line, $"`{condition.Name}` is never `{value}`.{DidYouMean.OneOf(value, values)} It may be one of: {string.Join(", ", values)}.");
            }
        }
        else if (condition is Condition.IsMoreThan or Condition.IsLessThan && origin.Kind is not (null or AnswerKind.Number or AnswerKind.Money))
        {
            findings.Mistake(line, $"`{condition.Name}` is no number, so it is never more or less than one.");
        }
    }

    private void JudgeUsing(Step step, string name)
    {
        if (known.Find(name) is null)
        {
            findings.Mistake(findings.Lines.Of(step, "using"), $"`using` names `{name}`, which is not known here. {known.WhyNot(name)}");
        }
    }

    private void JudgeNeeds(Step step)
    {
        var operation = StepParts.Operation(step) is { } name ? findings.Around.Operation(name) : null;
        foreach (var need in operation?.Needs ?? [])
        {
            if (!step.Using.Contains(need))
            {
                findings.Mistake(findings.Lines.Of(step, "using"), known.Find(need) is null
                    ? $"`{operation?.Name}` cannot do without `{need}`. Ask for it before this step, `save as: {need}`, and put it into `using`."
                    : $"`{operation?.Name}` cannot do without `{need}`. Put it into `using`.");
            }
            else if (known.Find(need) is { } origin && !KnownNames.IsSure(need, origin, step.OnlyIf))
            {
                findings.Mistake(findings.Lines.Of(step, "using"), $"`{operation?.Name}` cannot do without `{need}`, but {KnownNames.WhenOnly(need, origin)}. Add `only if: {need} is known` to this step.");
            }
        }
    }

    private void JudgeOwn(Step step)
    {
        switch (step)
        {
            case Step.Ask ask:
                ask.MustBe.OfType<Rule.DifferentFrom>().Where(rule => known.Find(rule.Other) is null).ToList()
                    .ForEach(rule => findings.Mistake(findings.Lines.Of(rule), $"`different from {rule.Other}` cannot be told. {known.WhyNot(rule.Other)}"));
                break;
            case Step.Pay pay:
                new Template(pay.Amount).Placeholders.ToList().ForEach(name => JudgePlaceholder(name, step, [], findings.Lines.Of(step, "amount")));
                break;
            case Step.CheckAnswers check: // a line of what is not known is left out
                foreach (var line in check.Show)
                {
                    line.Words.Placeholders.Where(name => known.Behind(name) is null && !findings.Around.Always.ContainsKey(name)).ToList()
                        .ForEach(name => findings.Mistake(findings.Lines.Of(line.Words), $"(({name})) is never filled here. {known.WhyNot(name)}"));
                }

                break;
        }
    }

    private void JudgeName(Step step)
    {
        var name = StepParts.SaveAs(step) ?? "";
        if (known.Find(name) is { Kind: not null } before)
        {
            findings.Mistake(findings.Lines.Of(step, "save as"), $"`{name}` is the name of the answer on line {before.Step.Line} already. Choose another.");
        }
        else if (findings.Around.Always.ContainsKey(name))
        {
            findings.Mistake(findings.Lines.Of(step, "save as"), $"(({name})) is the council's own in every dialog. Choose another name for this answer.");
        }
    }

    private void JudgeHandling(Step step, string outcome, Handling handling)
    {
        if (handling.Then is Then.AskAgain again && findings.Dialog.Steps.FirstOrDefault(other => StepParts.SaveAs(other) == again.Name) is var asked && (asked is null || asked.Line > step.Line))
        {
            findings.Mistake(handling.Line, $"`ask {again.Name} again` comes before it is asked. {known.WhyNot(again.Name)}");
        }

        ImmutableArray<string> own = outcome == ServiceOutcome.ServiceDown ? []
            : StepParts.Operation(step) is null || step is Step.Book ? [.. KnownNames.Given(step, findings.Around)]
            : KnownNames.Facts(step, findings.Around);
        if (handling.Words is { } words)
        {
            JudgeWords(words, step, own);
        }
    }

    private void JudgeWords(Wording words, Step step, ImmutableArray<string> own)
    {
        foreach (var template in StepParts.Templates(words))
        {
            template.Placeholders.Distinct().ToList().ForEach(name => JudgePlaceholder(name, step, own, findings.Lines.Of(template)));
        }
    }

    private void JudgePlaceholder(string name, Step step, ImmutableArray<string> own, int line)
    {
        if (own.Contains(name) || findings.Around.Always.ContainsKey(name))
        {
            return;
        }

        if (known.Behind(name) is not var (behind, origin))
        {
            findings.Mistake(line, $"(({name})) is never filled here. {known.WhyNot(name)}");
        }
        else if (!KnownNames.IsSure(behind, origin, step.OnlyIf))
        {
            findings.Mistake(line, $"(({name})) is not always filled here: {KnownNames.WhenOnly(behind, origin)}. Add `only if: {behind} is known` to this step, or leave it out of the words.");
        }
    }
}
