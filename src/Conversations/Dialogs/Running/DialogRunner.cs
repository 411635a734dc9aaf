using System.Collections.Immutable;
using CouncilBot.Conversations.Dialogs.Hearing;
using CouncilBot.Conversations.Dialogs.Model;
using CouncilBot.Conversations.Handing;
using CouncilBot.Conversations.Services;

namespace CouncilBot.Conversations.Dialogs.Running;

/// <summary>Goes on with a dialog as far as it can: the next step is always the first that is not settled.</summary>
internal sealed class DialogRunner(DialogWords words, ICouncilServices services, PlaceFinding places, TimeProvider time)
{
    private const int MostSteps = 60;

    /// <summary>Goes on from where the run stands. <paramref name="said"/> is what comes before in the same reply.</summary>
    public async Task<Told> GoOnAsync(Dialog dialog, DialogRun run, ConversationId conversation, Reply? said, CancellationToken cancellationToken)
    {
        var going = new Going(dialog, conversation, run with { LastAt = time.GetUtcNow() }, said);
        for (var steps = 0; steps < MostSteps; steps++)
        {
            var step = dialog.Steps.FirstOrDefault(step => step.OnlyIf.All(going.Run.Holds) && !going.Run.IsSettled(step));
            if (step is null)
            {
                return going.Ends(DialogEnd.Finished);
            }

            if (await TakeAsync(going, step, cancellationToken) is { } end)
            {
                return end;
            }
        }

        return HandOver(going, "", null); // its questions lead back to each other
    }

    /// <summary>An answer has come: judged by its rules and kept, or asked again.</summary>
    public async Task<Told> AnswerAsync(Dialog dialog, DialogRun run, ConversationId conversation, Meaning.Answers answer, Reply? said, CancellationToken cancellationToken)
    {
        var going = new Going(dialog, conversation, run with { LastAt = time.GetUtcNow() }, said);
        return dialog.Question(answer.Name) is { } ask && await KeepAsync(going, ask, answer.Detail, cancellationToken) is { } end
            ? end
            : await GoOnAsync(dialog, going.Run.Answers.ContainsKey(answer.Name) ? going.Run : going.Run.With(dialog, answer.Name, answer.Detail), conversation, going.Said, cancellationToken);
    }

    /// <summary>A file came without words: it answers the open question if it can, or is kept for the question that wants it.</summary>
    public async Task<Told> FileAsync(Dialog dialog, DialogRun run, ConversationId conversation, CancellationToken cancellationToken)
    {
        var ask = dialog.Question(run.Asking ?? "");
        return ask is not null && FilesSent.Answer(ask.Kind, run.Files, words) is { } detail
            ? await AnswerAsync(dialog, run, conversation, new Meaning.Answers(ask.SaveAs, detail, ""), null, cancellationToken)
            : AskAgain(dialog, run, conversation, words.Say(dialog.Questions.Any(question => question.Kind is AnswerKind.Photo or AnswerKind.File) ? "file kept" : "file not wanted"));
    }

    /// <summary>None of what a system found is it: as if it had found nothing.</summary>
    public async Task<Told> NoneAsync(Dialog dialog, DialogRun run, Step.Ask ask, ConversationId conversation, CancellationToken cancellationToken)
    {
        var going = new Going(dialog, conversation, run with { LastAt = time.GetUtcNow(), Asking = null, Offered = [] }, null);
        return await EndAsync(going, ask, new ServiceOutcome("none found"), cancellationToken) ?? await GoOnAsync(dialog, going.Run, conversation, going.Said, cancellationToken);
    }

    /// <summary>Asks the open question again, after something else.</summary>
    public Told AskAgain(Dialog dialog, DialogRun run, ConversationId conversation, Reply? said)
    {
        var going = new Going(dialog, conversation, run with { LastAt = time.GetUtcNow() }, said);
        return dialog.Steps.FirstOrDefault(step => step.Name == run.Asking) switch
        {
            Step.Ask ask => Asks(going, ask, run.Offered),
            Step.CheckAnswers check => Checks(going, check),
            Step.Book book => going.Say(words.Fill(book.Words, run) with { Choices = [.. run.Offered.Select(one => one.Words)] }).Ends(DialogEnd.Asking),
            _ => going.Ends(DialogEnd.Asking),
        };
    }

    /// <summary>The outcome of a request that had been kept for its system to come back.</summary>
    public async Task<Told> OutcomeAsync(Dialog dialog, KeptRequest kept, ServiceOutcome outcome, ConversationId conversation, CancellationToken cancellationToken)
    {
        var going = new Going(dialog, conversation, kept.Run, null);
        var step = dialog.Steps.First(step => step.Name == kept.Step);
        if (outcome.Name == ServiceOutcome.ServiceDown)
        {
            return HandOver(going, Team(dialog), words.Say("gave up", new KeyValuePair<string, string>("title", dialog.Title)));
        }

        return await EndAsync(going, step, outcome, cancellationToken) ?? await GoOnAsync(dialog, going.Run, conversation, going.Said, cancellationToken);
    }

    /// <summary>People take it from here.</summary>
    public Told GiveToPeople(Dialog dialog, DialogRun run, ConversationId conversation) => HandOver(new Going(dialog, conversation, run, null), Team(dialog), null);

    private async Task<Told?> TakeAsync(Going going, Step step, CancellationToken cancellationToken) => step switch
    {
        Step.Say say => going.Say(words.Fill(say.Words, going.Run)).Settle(step),
        Step.Ask ask => await AskAsync(going, ask, cancellationToken),
        Step.CheckAnswers check => Checks(going, check),
        Step.LookUp look => await CallAsync(going, step, look.Operation, cancellationToken),
        Step.Send send => await CallAsync(going, step, send.Operation, cancellationToken),
        Step.Pay pay => await CallAsync(going, step, pay.Operation, cancellationToken),
        Step.Book book => await BookAsync(going, book, cancellationToken),
        Step.HandOver over => HandOver(going, over.Team, over.Words is null ? null : words.Fill(over.Words, going.Run)),
        _ => throw new InvalidOperationException($"{step.GetType().Name} is no step that can be taken."),
    };

    // What was heard in passing answers without being asked; what a system finds is offered.
    private async Task<Told?> AskAsync(Going going, Step.Ask ask, CancellationToken cancellationToken)
    {
        var offered = ImmutableArray<Detail>.Empty;
        if (ask.Kind is AnswerKind.OneFrom from)
        {
            var outcome = await services.CallAsync(going.Call(ask, from.Operation), cancellationToken);
            going.Know(outcome);
            if (outcome.Found.IsEmpty || outcome.Name == ServiceOutcome.ServiceDown)
            {
                return await EndAsync(going, ask, outcome, cancellationToken);
            }

            offered = outcome.Found;
        }

        var asking = going.Run with { Offered = offered };
        if (FilesSent.Answer(ask.Kind, going.Run.Files, words) is { } sent)
        {
            going.Run = asking;
            return await KeepAsync(going, ask, sent, cancellationToken);
        }

        foreach (var text in going.Run.Heard.Reverse())
        {
            if (DialogEar.InPassing(ask, asking, text, going.Run.LastAt) is { } heard)
            {
                going.Run = asking;
                return await KeepAsync(going, ask, heard.Detail, cancellationToken, inPassing: true);
            }
        }

        return Asks(going, ask, offered);
    }

    private Told Asks(Going going, Step.Ask ask, ImmutableArray<Detail> offered)
    {
        going.Run = going.Run with { Asking = ask.Name, Offered = offered };
        return going.Say(words.Question(ask, going.Run)).Ends(DialogEnd.Asking);
    }

    private Told Checks(Going going, Step.CheckAnswers check)
    {
        going.Run = going.Run with { Asking = check.Name, Offered = [] };
        return going.Say(words.Summary(check, going.Run)).Ends(DialogEnd.Asking);
    }

    // Null when the answer is kept and the dialog goes on.
    private async Task<Told?> KeepAsync(Going going, Step.Ask ask, Detail detail, CancellationToken cancellationToken, bool inPassing = false)
    {
        if (ask.Kind is AnswerKind.Place && PlaceWords.IsClosed(detail.Words))
        {
            return going.Say(words.Say("place in a closed link")).Ends(DialogEnd.Asking);
        }

        if (ask.Kind is AnswerKind.Place && places.MustFind(detail))
        {
            var (found, others, isUnknown) = await places.FindAsync(going.Call(ask, PlaceFinding.Operation) with { Using = ImmutableSortedDictionary<string, Detail>.Empty.Add(PlaceFinding.Place, detail) }, cancellationToken);
            if (others.Length > 1)
            {
                going.Run = going.Run with { Asking = ask.Name, Offered = others };
                return going.Say(words.Which(others)).Ends(DialogEnd.Asking);
            }

            if (isUnknown && going.Run.NotOnMap != ask.Name)
            {
                going.Run = going.Run with { Asking = ask.Name, NotOnMap = inPassing ? null : ask.Name, Offered = [] };
                return going.Say(inPassing ? words.Question(ask, going.Run) : words.Say("place not found", new KeyValuePair<string, string>("place", detail.Words))).Ends(DialogEnd.Asking);
            }

            detail = found ?? detail;
        }

        if (Rules.Broken(ask.MustBe, detail, going.Run) is { } rule)
        {
            going.Run = going.Run.AskAfresh(going.Dialog, ask.SaveAs);
            return Asks(going.Say(words.Fill(rule.Words, going.Run)), ask, going.Run.Offered);
        }

        going.Run = going.Run.With(going.Dialog, ask.SaveAs, detail) with { Asking = null };
        return ask.When.TryGetValue(detail.Value, out var handling) ? Handle(going, ask, handling, ServiceOutcome.Down) : null;
    }

    private async Task<Told?> CallAsync(Going going, Step step, string operation, CancellationToken cancellationToken)
    {
        var outcome = await services.CallAsync(going.Call(step, operation), cancellationToken);
        going.Know(outcome);
        return await EndAsync(going, step, outcome, cancellationToken);
    }

    private async Task<Told?> BookAsync(Going going, Step.Book book, CancellationToken cancellationToken)
    {
        var chosen = going.Run.Answers.GetValueOrDefault(book.SaveAs);
        var outcome = await services.CallAsync(going.Call(book, book.Operation, chosen is null ? null : new(book.SaveAs, chosen)), cancellationToken);
        going.Know(outcome);
        if (chosen is not null || outcome.Found.IsEmpty)
        {
            return await EndAsync(going, book, outcome, cancellationToken);
        }

        going.Run = going.Run with { Asking = book.Name, Offered = outcome.Found };
        return going.Say(words.Fill(book.Words, going.Run) with { Choices = [.. outcome.Found.Select(one => one.Words)] }).Ends(DialogEnd.Asking);
    }

    // What the officer wrote for this outcome; where nothing is written, it carries on.
    private Task<Told?> EndAsync(Going going, Step step, ServiceOutcome outcome, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        going.Know(outcome);
        return Task.FromResult(
            step.When.TryGetValue(outcome.Name, out var handling) ? Handle(going, step, handling, outcome)
            : outcome.Name == ServiceOutcome.ServiceDown ? HandOver(going, Team(going.Dialog), words.Say("service is down"))
            : going.Settle(step));
    }

    private Told? Handle(Going going, Step step, Handling handling, ServiceOutcome outcome)
    {
        if (handling.Words is { } wording)
        {
            going.Say(words.Fill(wording, going.Run));
        }

        switch (handling.Then)
        {
            case Then.AskAgain again:
                var asked = Unsaid(going.Run, going.Dialog, again.Name);
                going.Run = asked.AskAfresh(going.Dialog, again.Name) with { Heard = asked.Heard };
                return null;
            case Then.HandOver over:
                return HandOver(going, over.Team, null);
            case Then.KeepTrying keep:
                going.Run = going.Run with { Asking = null };
                return going.Ends(DialogEnd.Kept) with { Kept = new KeptRequest(going.Call(step, ((Step.Send)step).Operation), step.Name, going.Run, time.GetUtcNow() + keep.For) };
            case Then.Finish:
                return going.Ends(DialogEnd.Finished);
            case Then.Stop:
                return going.Ends(DialogEnd.Stopped);
            default:
                return going.Settle(step);
        }
    }

    // What was said of anything else still counts: "a new black bin" does, though the postcode with it was wrong.
    private static DialogRun Unsaid(DialogRun run, Dialog dialog, string name) => dialog.Question(name) is not { } ask ? run
        : run with { Heard = [.. run.Heard.Select(text => DialogEar.InPassing(ask, run, text, run.LastAt)?.Rest ?? text)] };

    private Told HandOver(Going going, string team, Reply? said)
    {
        if (said is not null)
        {
            going.Say(said);
        }

        var reference = going.CaseReference;
        going.Say(words.HandedOver(team, reference));
        var told = going.Run.Answers.Select(answer => KeyValuePair.Create(answer.Key, answer.Value.Words)).ToImmutableArray();
        return going.Ends(DialogEnd.HandedOver) with { Case = new Case(reference, team, going.Dialog.Topic, going.Dialog.Title, told) };
    }

    private static string Team(Dialog dialog) =>
        dialog.Steps.SelectMany(step => step.When.Values).Select(handling => handling.Then).OfType<Then.HandOver>().Select(over => over.Team).FirstOrDefault() ?? "";
}
