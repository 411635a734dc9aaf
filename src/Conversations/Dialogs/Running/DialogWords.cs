using System.Collections.Immutable;
using CouncilBot.Conversations.Councils;
using CouncilBot.Conversations.Dialogs.Model;
using CouncilBot.Conversations.Services;
using CouncilBot.Conversations.Words;

namespace CouncilBot.Conversations.Dialogs.Running;

/// <summary>Puts the steps of a dialog into words: the officer's own, filled, with the assistant's around them.</summary>
internal sealed class DialogWords(Council council, Sayings sayings, TimeProvider time)
{
    /// <summary>More than so many are not shown to choose from; the resident types which.</summary>
    private const int MostShown = 10;

    private readonly IReadOnlyDictionary<string, string> always = council.Placeholders();

    public Reply Fill(Wording words, DialogRun run) => words.Fill(name => run.Value(name, always));

    public Reply Question(Step.Ask ask, DialogRun run)
    {
        var question = Fill(ask.Words, run);
        return ask.Kind switch
        {
            _ when run.Offered.Length > MostShown => question.Then(sayings.Say("many to choose from")),
            _ when run.Offered.Length > 0 => question with { Choices = [.. run.Offered.Select(one => one.Words), .. ask.Kind is AnswerKind.OneFrom ? sayings.Say("none of these").Choices : []] },
            AnswerKind.OneOf one => question with { Choices = [.. one.Options.Select(option => option.Words), .. Skip(ask)] },
            AnswerKind.SeveralOf several => question with { Choices = [.. several.Options.Select(option => option.Words), .. Skip(ask)] },
            AnswerKind.YesOrNo => question with { Choices = [.. sayings.Say("yes or no").Choices, .. Skip(ask)] },
            _ => question with { Choices = Skip(ask) },
        };
    }

    private ImmutableArray<string> Skip(Step.Ask ask) => ask.Optional ? sayings.Say("may be skipped").Choices : [];

    public Reply Which(ImmutableArray<Detail> details) => sayings.Say("which do you mean") with { Choices = [.. details.Select(one => one.Words)] };

    /// <summary>The summary to check, and the choices to say yes or to change a line of it.</summary>
    public Reply Summary(Step.CheckAnswers check, DialogRun run)
    {
        var lines = check.Show.Select(line => (line.Label, Words: line.Words.Fill(name => run.Value(name, always)))).Where(line => line.Words.Length > 0).ToList();
        var reply = Fill(check.Words, run);
        var asked = sayings.Say("is that right");
        return new Reply(
            $"{reply.Text}\n\n{string.Join('\n', lines.Select(line => $"- {line.Label}: **{line.Words}**"))}\n\n{asked.Text}",
            $"{reply.Sms ?? reply.Text}\n{string.Join('\n', lines.Select(line => $"{line.Label}: {line.Words}"))}\n{asked.Sms ?? asked.Text}") { Choices = asked.Choices };
    }

    public Reply WhatToChange(Step.CheckAnswers check) => sayings.Say("what to change") with { Choices = [.. check.Show.Select(line => line.Label)] };

    public Reply Say(string saying, params IEnumerable<KeyValuePair<string, string>> values) => sayings.Say(saying, values);

    public Reply HandedOver(string team, string reference)
    {
        var now = time.GetUtcNow();
        var open = council.PhoneHours.IsOpen(now);
        return sayings.Say(
            open ? "handed over open" : "handed over closed",
            new("team", council.Teams.GetValueOrDefault(team, team)), new("case", reference), new("next opening", open ? "" : council.PhoneHours.NextOpening(now)));
    }
}
