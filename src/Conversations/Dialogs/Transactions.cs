using System.Collections.Immutable;
using CouncilBot.Conversations.Answers;
using CouncilBot.Conversations.Commands;
using CouncilBot.Conversations.Dialogs.Hearing;
using CouncilBot.Conversations.Dialogs.Model;
using CouncilBot.Conversations.Dialogs.Running;
using CouncilBot.Conversations.Services;
using CouncilBot.Conversations.Understanding.Contacts;
using CouncilBot.Knowledge;

namespace CouncilBot.Conversations.Dialogs;

/// <summary>Talks transactions through: begins a dialog, hears each message in it, and goes on afterwards with what else was wanted.</summary>
internal sealed class Transactions(LiveDialogs dialogs, DialogRunner runner, DialogWords words, PageAnswers pages, CommandWords commands, TimeProvider time)
{
    private const string Postcode = "postcode";
    private const int MostLater = 3;
    private const int LongestPlainAnswer = 40;
    private static readonly TimeSpan LongAgo = TimeSpan.FromHours(12);

    /// <summary>The dialog that does what was asked for: by its topic, unless the resident only asks about it.</summary>
    public Dialog? For(string topic, string text) =>
        dialogs.Now.ByTopic.TryGetValue(topic, out var dialog) && (dialog.AnswersQuestions || !AskedAbout.IsIn(text)) ? dialog : null;

    /// <summary>The dialog that was offered under its title, and picked.</summary>
    public Dialog? Titled(string text) => dialogs.Now.All.FirstOrDefault(dialog => string.Equals(dialog.Title, text.Trim(), StringComparison.OrdinalIgnoreCase));

    /// <summary>The dialog that asks first for what was said alone: a reference.</summary>
    public Dialog? ForReference(string text) => References.IsOne(text) ? dialogs.Now.All.FirstOrDefault(dialog => dialog.Steps is [Step.Ask { Kind: AnswerKind.Reference }, ..]) : null;

    /// <summary>What can be done about a topic that was only asked about.</summary>
    public string? Offer(string topic) => dialogs.Now.ByTopic.GetValueOrDefault(topic)?.Title;

    public async Task<Turn> BeginAsync(Conversation conversation, Dialog dialog, string text, ImmutableArray<SentFile> files, Reply? said, CancellationToken cancellationToken)
    {
        conversation = WithPostcode(conversation);
        var fresh = new DialogRun(dialog.Id, dialog.Version, conversation.Runs + 1).Hear(text);
        var run = KnownOfThem(dialog) // unless they say it anew, or what it was chosen from
            .Where(ask => Known(conversation, ask) is not null && DialogEar.InPassing(ask, fresh, text, time.GetUtcNow()) is null)
            .Aggregate(fresh, (sofar, ask) => !ask.Using.All(sofar.Answers.ContainsKey) ? sofar
                : sofar with { Answers = sofar.Answers.SetItem(ask.SaveAs, Known(conversation, ask)!), Order = sofar.Order.Add(ask.SaveAs) }); // "!": asked for above
        var told = await runner.GoOnAsync(dialog, run with { LastAt = time.GetUtcNow(), Files = files }, conversation.Id, said, cancellationToken);
        return await EndAsync(conversation with { Runs = run.Number, LastTopic = dialog.Topic }, dialog, told, cancellationToken);
    }

    /// <summary>Whether these few words do no more than answer the open question, in a kind that leaves no room for anything else: a house's number, a bin, a day, a street.</summary>
    public bool IsPlainAnswer(Conversation conversation, string text) =>
        text.Length <= LongestPlainAnswer && conversation.Dialog is { } run && dialogs.Find(run.Dialog, run.Version) is { } dialog
        && DialogEar.Hear(dialog, run, text, time.GetUtcNow()) switch
        {
            Meaning.Answers => dialog.Question(run.Asking ?? "")?.Kind switch
            {
                AnswerKind.Text => text.All(letter => !char.IsLetter(letter)),
                AnswerKind.Place => PlaceWords.NamesPlace(text),
                _ => true,
            },
            Meaning.Confirms or Meaning.SaysWrong or Meaning.Skips or Meaning.Unsure or Meaning.NoneOfThese or Meaning.Corrects or Meaning.WantsChange => true,
            _ => false,
        };

    /// <summary>Whether it is a choice that the open question offers, whatever else the words may mean: "None of these", "Something else".</summary>
    public bool IsChoice(Conversation conversation, string text) =>
        conversation.Dialog is { } run && (run.Offered.Length > 0 && DialogEar.IsNoneOfThese(text) || (dialogs.Find(run.Dialog, run.Version)?.Question(run.Asking ?? "")?.Kind switch
        {
            AnswerKind.OneOf one => one.Options,
            AnswerKind.SeveralOf several => several.Options,
            _ => [],
        }).Any(option => string.Equals(option.Words, text.Trim(), StringComparison.OrdinalIgnoreCase)));

    /// <summary>A message while a dialog is open; null when there is none any more.</summary>
    public async Task<Turn?> HearAsync(Conversation conversation, string text, ImmutableArray<SentFile> files, CancellationToken cancellationToken)
    {
        if (conversation.Dialog is not { } run || dialogs.Find(run.Dialog, run.Version) is not { } dialog)
        {
            return null;
        }

        var now = time.GetUtcNow();
        var back = now - run.LastAt > LongAgo ? words.Say("where we were", new KeyValuePair<string, string>("title", dialog.Title)) : null;
        if (!IsChoice(conversation, text) && commands.Find(text) is { } command && Obey(conversation, dialog, run, command) is { } obeyed)
        {
            return await obeyed.WaitAsync(cancellationToken);
        }

        run = run with { Files = [.. run.Files, .. files] };
        if (text.Length == 0 && !files.IsEmpty)
        {
            return await EndAsync(conversation, dialog, await runner.FileAsync(dialog, run, conversation.Id, cancellationToken), cancellationToken);
        }

        var meaning = DialogEar.Hear(dialog, run, text, now);
        var told = await TakeAsync(conversation, dialog, run, meaning, text, back, cancellationToken);
        return await EndAsync(told.Conversation, dialog, told.Told, cancellationToken);
    }

    /// <summary>A kept request has its outcome: told in its own dialog's words; whatever else is under way by now stays so.</summary>
    public async Task<Turn> TellOutcomeAsync(Conversation conversation, KeptRequest kept, ServiceOutcome outcome, CancellationToken cancellationToken)
    {
        var dialog = dialogs.Find(kept.Run.Dialog, kept.Run.Version) ?? throw new InvalidOperationException($"Dialog {kept.Run.Dialog} {kept.Run.Version} is not kept any more.");
        var told = await runner.OutcomeAsync(dialog, kept, outcome, conversation.Id, cancellationToken);
        if (conversation.Dialog is not { } run || dialogs.Find(run.Dialog, run.Version) is not { } open)
        {
            return await EndAsync(conversation, dialog, told, cancellationToken);
        }

        var ended = told.End == DialogEnd.Asking ? runner.GiveToPeople(dialog, told.Run, conversation.Id) : told; // two questions cannot stand open
        var turn = await EndAsync(conversation, open, runner.AskAgain(open, run, conversation.Id, ended.Reply.And(words.Say("back to it"))), cancellationToken);
        return turn with { Case = ended.Case, Kept = ended.Kept };
    }

    private async Task<(Conversation Conversation, Told Told)> TakeAsync(
        Conversation conversation, Dialog dialog, DialogRun run, Meaning meaning, string text, Reply? back, CancellationToken cancellationToken)
    {
        var id = conversation.Id;
        switch (meaning)
        {
            case Meaning.Answers answers:
                return (conversation, await runner.AnswerAsync(dialog, (run with { Misunderstood = 0 }).Hear(answers.Rest), id, answers, back, cancellationToken));
            case Meaning.Corrects corrects:
                var changed = run.With(dialog, corrects.Name, corrects.Detail) with { Asking = null, IsChanging = false };
                var said = words.Say("changed", [new("name", Label(dialog, corrects.Name)), new("words", corrects.Detail.Words)]);
                return (conversation, await runner.AnswerAsync(dialog, changed, id, new Meaning.Answers(corrects.Name, corrects.Detail, ""), said, cancellationToken));
            case Meaning.WantsChange change:
                return (conversation, await runner.GoOnAsync(dialog, (run with { IsChanging = false }).AskAfresh(dialog, change.Name), id, back, cancellationToken));
            case Meaning.SaysWrong when dialog.Steps.FirstOrDefault(step => step.Name == run.Asking) is Step.CheckAnswers check:
                return (conversation, new Told(run with { IsChanging = true }, words.WhatToChange(check), DialogEnd.Asking));
            case Meaning.Confirms:
                return (conversation, await runner.GoOnAsync(dialog, run.Settle(dialog.Steps.First(step => step.Name == run.Asking)), id, back, cancellationToken));
            case Meaning.NoneOfThese when dialog.Question(run.Asking ?? "") is { } ask:
                return (conversation, await runner.NoneAsync(dialog, run, ask, id, cancellationToken));
            case Meaning.Skips:
                return (conversation, await runner.GoOnAsync(dialog, run.With(dialog, run.Asking ?? "", new Services.Detail("", "")), id, back, cancellationToken));
            case Meaning.Unsure unsure:
                return (conversation, new Told(run with { Offered = unsure.Details }, words.Which(unsure.Details), DialogEnd.Asking));
            default:
                return Aside(conversation, dialog, run, text);
        }
    }

    // What the summary calls it; a name that is only for systems says little to people.
    private static string Label(Dialog dialog, string name) =>
        dialog.Steps.OfType<Step.CheckAnswers>().SelectMany(check => check.Show).FirstOrDefault(line => line.Words.Placeholders.SequenceEqual([name]))?.Label ?? name;

    // Something else: answered from a page, kept for afterwards, or not understood; then the question stands again.
    private (Conversation Conversation, Told Told) Aside(Conversation conversation, Dialog dialog, DialogRun run, string text)
    {
        var judgement = pages.Judge(null, text);
        if ((judgement is Judgement.Answer || !DialogEar.IsQuestion(text) ? judgement : pages.Judge(dialog.Topic, text)) is Judgement.Answer answer)
        {
            if (answer.Page.Topic != dialog.Topic && For(answer.Page.Topic, text) is { } other && conversation.Later.Length < MostLater)
            {
                var later = words.Say("afterwards", new KeyValuePair<string, string>("title", other.Title));
                return (conversation with { Later = [.. conversation.Later.Where(one => one.Dialog != other.Id), new LaterNeed(other.Id, text)] }, runner.AskAgain(dialog, run, conversation.Id, later));
            }

            if (DialogEar.IsQuestion(text) || answer.Page.Topic != dialog.Topic)
            {
                return (conversation, runner.AskAgain(dialog, run, conversation.Id, pages.Words(answer).Then(words.Say("back to it")) with { Sms = null }));
            }

            if (run.Misunderstood == 0) // the same need, told once more: what is in it may answer later questions
            {
                return (conversation, runner.AskAgain(dialog, run.Hear(text) with { Misunderstood = 1 }, conversation.Id, null));
            }
        }

        return (conversation, NotUnderstood(conversation, dialog, run with { Misunderstood = run.Misunderstood + 1 }, text));
    }

    // A question is answered with what helps here; twice in other words, then with an example, then with a person.
    private Told NotUnderstood(Conversation conversation, Dialog dialog, DialogRun run, string text)
    {
        var ask = dialog.Question(run.Asking ?? "");
        var said = run.Misunderstood switch
        {
            1 when ask?.Help is { } help && DialogEar.IsQuestion(text) => words.Fill(help, run),
            1 => ask?.NotUnderstood is { } other ? words.Fill(other, run) : words.Say("did not understand"),
            2 => ask?.Help is { } help ? words.Fill(help, run) : words.Say("did not understand again"),
            _ => words.Say("a person instead"),
        };
        return run.Misunderstood > 2 ? new Told(run, said, DialogEnd.Asking) : runner.AskAgain(dialog, run, conversation.Id, said);
    }

    private Task<Turn>? Obey(Conversation conversation, Dialog dialog, DialogRun run, Command command)
    {
        var ask = dialog.Question(run.Asking ?? "");
        return command switch
        {
            Command.Stop => Task.FromResult(Turn.Say(conversation with { Dialog = null }, words.Say("left"), TurnOutcome.Left)),
            Command.Help => Again(ask?.Help is { } help ? words.Fill(help, run) : words.Say("help in a dialog")),
            Command.Why => Again(ask?.Why is { } why ? words.Fill(why, run) : words.Say("why we ask")),
            Command.Repeat => Again(words.Say("where we were", new KeyValuePair<string, string>("title", dialog.Title))),
            Command.Back => BackAsync(conversation, dialog, run),
            _ => null,
        };

        Task<Turn> Again(Reply said) => EndAsync(conversation, dialog, runner.AskAgain(dialog, run, conversation.Id, said), default);
    }

    private async Task<Turn> BackAsync(Conversation conversation, Dialog dialog, DialogRun run)
    {
        var told = run.Order.IsEmpty
            ? runner.AskAgain(dialog, run, conversation.Id, words.Say("no way back"))
            : await runner.GoOnAsync(dialog, run.AskAfresh(dialog, run.Order[^1]), conversation.Id, null, default);
        return await EndAsync(conversation, dialog, told, default);
    }

    // Where the dialog ends, what is known stays known, and what else was wanted is next.
    private async Task<Turn> EndAsync(Conversation conversation, Dialog dialog, Told told, CancellationToken cancellationToken)
    {
        var open = told.End == DialogEnd.Asking;
        var after = conversation with { Dialog = open ? told.Run : null, Known = conversation.Known.SetItems(Kept(dialog, told.Run)) };
        after = after with { Postcode = told.Run.Answers.GetValueOrDefault(Postcode)?.Value ?? after.Postcode };
        if (!open && after.Later is [var next, ..] && dialogs.Now.ById.TryGetValue(next.Dialog, out var following))
        {
            var said = told.Reply.Then(words.Say("next", new KeyValuePair<string, string>("title", following.Title))) with { Sms = null };
            var turn = await BeginAsync(after with { Later = after.Later.RemoveAt(0) }, following, next.Text, [], said, cancellationToken);
            return turn with { Case = told.Case ?? turn.Case, Kept = told.Kept ?? turn.Kept };
        }

        return Turn.Say(after, told.Reply, Outcome(told.End)) with { Topic = dialog.Topic, Dialog = dialog.Id, Confidence = 1, Case = told.Case, Kept = told.Kept };
    }

    // Whoever texts need not be asked for their number.
    private static Services.Detail? Known(Conversation conversation, Step.Ask ask) =>
        conversation.Known.GetValueOrDefault(ask.SaveAs) ?? (ask.Kind is AnswerKind.Phone ? conversation.Known.GetValueOrDefault(Conversation.OwnPhone) : null);

    private static IEnumerable<KeyValuePair<string, Services.Detail>> Kept(Dialog dialog, DialogRun run) =>
        KnownOfThem(dialog).Where(ask => run.Answers.TryGetValue(ask.SaveAs, out var answer) && answer.Value.Length > 0).Select(ask => KeyValuePair.Create(ask.SaveAs, run.Answers[ask.SaveAs]));

    // One that was told outside of any transaction counts in it; an address at another one does not.
    private static Conversation WithPostcode(Conversation conversation) =>
        Postcodes.Only(conversation.Postcode ?? "") is { IsAmbiguous: false, Value: var code } && conversation.Known.GetValueOrDefault(Postcode)?.Value != code.Value
            ? conversation with { Known = conversation.Known.Remove("address").SetItem(Postcode, new Services.Detail(code.Value, code.Value)) }
            : conversation;

    // What is theirs whatever they come for, and what was chosen from that: an address at their postcode is, a report near some place is not.
    private static IEnumerable<Step.Ask> KnownOfThem(Dialog dialog)
    {
        var theirs = new HashSet<string>();
        return dialog.Questions.Where(ask => ask.Kind is AnswerKind.Postcode or AnswerKind.Phone or AnswerKind.Email || (ask.Kind is AnswerKind.OneFrom && ask.Using.All(theirs.Contains))).Where(ask => theirs.Add(ask.SaveAs));
    }

    private static TurnOutcome Outcome(DialogEnd end) => end switch
    {
        DialogEnd.Asking => TurnOutcome.Asking,
        DialogEnd.Finished => TurnOutcome.Completed,
        DialogEnd.Stopped => TurnOutcome.CouldNot,
        DialogEnd.Kept => TurnOutcome.KeptForLater,
        _ => TurnOutcome.HandedOver,
    };
}
