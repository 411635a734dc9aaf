using System.Text.RegularExpressions;
using CouncilBot.Conversations.Dialogs.Model;
using CouncilBot.Conversations.Dialogs.Running;
using CouncilBot.Knowledge.Words;

namespace CouncilBot.Conversations.Dialogs.Hearing;

/// <summary>What a message means to a dialog whose question stands open: an answer, a correction of an earlier one, or something else.</summary>
internal static partial class DialogEar
{
    public static Meaning Hear(Dialog dialog, DialogRun run, string text, DateTimeOffset now) => dialog.Steps.FirstOrDefault(step => step.Name == run.Asking) switch
    {
        Step.CheckAnswers check => ToCheck(dialog, run, check, text, now),
        Step.Ask ask => ToQuestion(dialog, run, ask, text, now),
        Step.Book book => Answered(book.SaveAs, AnswerReading.Of(new AnswerKind.OneFrom(book.Operation), text, run.Offered, now, inPassing: false)),
        _ => Correction(dialog, run, text, now) ?? new Meaning.SomethingElse(),
    };

    /// <summary>An answer to this question in what was said to others.</summary>
    public static Meaning.Answers? InPassing(Step.Ask ask, DialogRun run, string text, DateTimeOffset now) =>
        AnswerReading.Of(ask.Kind, text, run.Offered, now, inPassing: true) is Reading.One one ? new Meaning.Answers(ask.SaveAs, one.Detail, one.Rest) : null;

    private static Meaning ToQuestion(Dialog dialog, DialogRun run, Step.Ask ask, string text, DateTimeOffset now)
    {
        if (ask.Optional && Skip().IsMatch(text))
        {
            return new Meaning.Skips();
        }

        if (ask.Kind is AnswerKind.OneFrom && NoneOfThese().IsMatch(text))
        {
            return new Meaning.NoneOfThese();
        }

        var corrects = IsCorrection(text) ? Correction(dialog, run, text, now) : null;
        var reading = Offered(run, ask, text) ?? AnswerReading.Of(ask.Kind, text, run.Offered, now, inPassing: false);
        return (reading, corrects) switch
        {
            (Reading.None, { } earlier) => earlier,
            (_, { } earlier) when ask.Kind is AnswerKind.Text or AnswerKind.YesOrNo or AnswerKind.Place => earlier,
            (Reading.One, _) when ask.Kind is AnswerKind.Text or AnswerKind.Place && IsQuestion(text) => new Meaning.SomethingElse(),
            _ => Answered(ask.SaveAs, reading),
        };
    }

    private static Meaning Answered(string name, Reading reading) => reading switch
    {
        Reading.One one => new Meaning.Answers(name, one.Detail, one.Rest),
        Reading.Unsure unsure => new Meaning.Unsure(unsure.Details),
        _ => new Meaning.SomethingElse(),
    };

    // "Did you mean A or B?" is answered from A and B.
    private static Reading.One? Offered(DialogRun run, Step.Ask ask, string text) =>
        run.Offered.Length > 0 && ask.Kind is not AnswerKind.OneFrom && AnswerReading.Of(new AnswerKind.OneFrom(""), text, run.Offered, default, inPassing: false) is Reading.One one ? one : null;

    private static Meaning ToCheck(Dialog dialog, DialogRun run, Step.CheckAnswers check, string text, DateTimeOffset now)
    {
        if (Correction(dialog, run, text, now) is { } corrects && (IsCorrection(text) || run.IsChanging || YesNo.In(text) is null or { Yes: false }))
        {
            return corrects;
        }

        var named = check.Show.FirstOrDefault(line => PlainWords.Of(line.Label).Any(word => word.Length > 2 && PlainWords.Of(text).Contains(word)));
        return named is { } shown && shown.Words.Placeholders.FirstOrDefault(name => dialog.Question(name) is not null) is { } name && (run.IsChanging || YesNo.In(text) is not { Yes: true }) ? new Meaning.WantsChange(name)
            : YesNo.In(text) switch
            {
                { Yes: true } => new Meaning.Confirms(),
                { Yes: false } => new Meaning.SaysWrong(),
                _ => Change().IsMatch(text) ? new Meaning.SaysWrong() : new Meaning.SomethingElse(),
            };
    }

    // An earlier question that this answers otherwise than before, the latest first; or one that is named and is to be changed.
    private static Meaning? Correction(Dialog dialog, DialogRun run, string text, DateTimeOffset now)
    {
        var meant = Instead(text);
        foreach (var ask in run.Order.Reverse().Select(dialog.Question).OfType<Step.Ask>().Where(ask => ask.SaveAs != run.Asking))
        {
            if (AnswerReading.Of(ask.Kind, meant, [], now, inPassing: true) is Reading.One one && run.Answers[ask.SaveAs].Value != one.Detail.Value && !IsSame(run, ask, one))
            {
                return new Meaning.Corrects(ask.SaveAs, one.Detail, one.Rest);
            }
        }

        return Change().IsMatch(text) && run.Order.Reverse().FirstOrDefault(name => PlainWords.Of(name).All(word => PlainWords.Of(text).Contains(word))) is { } named
            ? new Meaning.WantsChange(named)
            : null;
    }

    // A place is kept with what a system knew of it; the resident's words for it stay the same.
    private static bool IsSame(DialogRun run, Step.Ask ask, Reading.One one) =>
        ask.Kind is AnswerKind.Place && run.Answers[ask.SaveAs].Words.Contains(one.Detail.Words, StringComparison.OrdinalIgnoreCase);

    // Of "not the green one, the black one" only what is meant.
    private static string Instead(string text) => Not().Replace(text, " ");

    private static bool IsCorrection(string text) => Correcting().IsMatch(text) || Change().IsMatch(text);

    /// <summary>Asks something, and so is no answer in one's own words.</summary>
    public static bool IsQuestion(string text) => text.TrimEnd().EndsWith('?') || Asking().IsMatch(text);

    [GeneratedRegex(@"^\s*(?:skip(?: this| it)?|no|nope|none|nothing|n/?a|no thanks|leave it|dont have (?:one|any)|don'?t know|next)\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex Skip();

    [GeneratedRegex(@"\bnone of (?:these|them|those)\b|\bnot (?:on|in) (?:the|this|that) list\b|\bisn'?t (?:there|listed)\b|^\s*none\W*$|\bnot listed\b", RegexOptions.IgnoreCase)]
    private static partial Regex NoneOfThese();

    [GeneratedRegex(@"^\s*(?:no\b|nope\b|sorry|wait|hang on|actually|oops|correction|i meant|i mean|not\b)|\b(?:actually|i meant|i mean|instead|rather|should be|should have been|got that wrong|made a mistake|my mistake)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Correcting();

    [GeneratedRegex(@"\b(?:change|wrong|edit|correct|amend|alter|different|fix|update)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Change();

    [GeneratedRegex(@"\bnot\s+(?:the\s+|my\s+)?[\p{L}\d]+(?:\s+(?:one|bin))?(?=\s*(?:,|but|it|its|it's|the|$))", RegexOptions.IgnoreCase)]
    private static partial Regex Not();

    [GeneratedRegex(@"^\s*(?:what|when|where|why|who|how|which|can|could|do|does|is|are|will|would|should)\b.{8,}", RegexOptions.IgnoreCase)]
    private static partial Regex Asking();
}
