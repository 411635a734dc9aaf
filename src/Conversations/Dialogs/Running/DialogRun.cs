using System.Collections.Immutable;
using CouncilBot.Conversations.Dialogs.Model;
using CouncilBot.Conversations.Services;

namespace CouncilBot.Conversations.Dialogs.Running;

/// <summary>How far one run of a dialog has come. Immutable, and kept with the conversation.</summary>
/// <param name="Number">The how-manieth dialog of its conversation: with the conversation's id it names this run for good.</param>
public sealed record DialogRun(string Dialog, string Version, int Number)
{
    /// <summary>Messages of this run that are kept to answer later questions from.</summary>
    private const int MostHeard = 6;

    public ImmutableSortedDictionary<string, Detail> Answers { get; init; } = ImmutableSortedDictionary<string, Detail>.Empty;

    /// <summary>In which order they were given, for going back.</summary>
    public ImmutableArray<string> Order { get; init; } = [];

    /// <summary>What the council's systems said.</summary>
    public ImmutableSortedDictionary<string, string> Facts { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>The steps that are done, each with what it was done from: when that changes, the step is open again.</summary>
    public ImmutableSortedDictionary<string, string> Done { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>The step whose question stands open.</summary>
    public string? Asking { get; init; }

    /// <summary>What the open question lets the resident choose from, when a system found it or more than one thing was meant.</summary>
    public ImmutableArray<Detail> Offered { get; init; } = [];

    public int Misunderstood { get; init; }

    public ImmutableArray<string> Heard { get; init; } = [];

    /// <summary>The question whose place no map knew: told once, then the resident's words are taken as they are.</summary>
    public string? NotOnMap { get; init; }

    /// <summary>Photos and papers that were sent before they were asked for.</summary>
    public ImmutableArray<SentFile> Files { get; init; } = [];

    /// <summary>We have asked what they would like to change.</summary>
    public bool IsChanging { get; init; }

    public DateTimeOffset LastAt { get; init; }

    public DialogRun Hear(string text) => string.IsNullOrWhiteSpace(text) ? this : this with { Heard = [.. Heard.TakeLast(MostHeard - 1), text] };

    /// <summary>Forgets an answer so that it is asked again, and not answered from what was said or sent before.</summary>
    public DialogRun AskAfresh(Dialog dialog, string name)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        var files = dialog.Question(name)?.Kind is AnswerKind.Photo or AnswerKind.File ? [] : Files.Select(file => file with { Point = null });
        return (this with { Heard = [], Files = [.. files] }).Forget(dialog, name);
    }

    /// <summary>Keeps an answer; what was chosen from an earlier one of this name is forgotten.</summary>
    public DialogRun With(Dialog dialog, string name, Detail detail)
    {
        var fresh = Answers.TryGetValue(name, out var before) && before.Value == detail.Value ? this : Forget(dialog, name);
        return fresh with { Answers = fresh.Answers.SetItem(name, detail), Order = [.. fresh.Order.Remove(name), name], Misunderstood = 0, Offered = [] };
    }

    /// <summary>Forgets an answer, and all that was chosen or looked up from it.</summary>
    public DialogRun Forget(Dialog dialog, string name)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        var run = this with { Answers = Answers.Remove(name), Order = Order.Remove(name), Done = Done.Remove(name), Offered = [] };
        return dialog.Questions
            .Where(ask => ask.SaveAs != name && ask.Using.Contains(name) && run.Answers.ContainsKey(ask.SaveAs))
            .Aggregate(run, (left, ask) => left.Forget(dialog, ask.SaveAs));
    }

    public bool IsSettled(Step step) => step switch
    {
        Step.Ask ask => Answers.ContainsKey(ask.SaveAs) || (ask.Kind is AnswerKind.OneFrom && IsDone(step)), // nothing was found, and the officer carries on
        Step.Book book => Answers.ContainsKey(book.SaveAs) && IsDone(step),
        _ => IsDone(step),
    };

    public DialogRun Settle(Step step) => this with { Done = Done.SetItem(step.Name, From(step)), Asking = null, Offered = [], Misunderstood = 0, IsChanging = false };

    /// <summary>What a step is done from, so that a change is seen: the answers that it uses; for a check of the answers, all of them.</summary>
    public string From(Step step)
    {
        ArgumentNullException.ThrowIfNull(step);
        return step is Step.CheckAnswers
            ? string.Join('|', Answers.Select(answer => $"{answer.Key}={answer.Value.Value}"))
            : string.Join('|', step.Using.Select(name => $"{name}={Answers.GetValueOrDefault(name)?.Value}"));
    }

    private bool IsDone(Step step) => Done.TryGetValue(step.Name, out var from) && from == From(step);
}
