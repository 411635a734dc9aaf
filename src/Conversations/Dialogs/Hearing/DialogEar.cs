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

        if (ask.Kind is AnswerKind.OneFrom && IsNoneOfThese(text))
        {
            return new Meaning.NoneOfThese();
        }

        if (ask.Kind is AnswerKind.OneFrom && run.Offered is [var only] && (YesNo.In(text) is { Yes: true } || ThatOne().IsMatch(text)))
        {
            return new Meaning.Answers(ask.SaveAs, only, "");
        }

        var corrects = IsCorrection(text) ? Correction(dialog, run, text, now) : null;
        var asks = ask.Kind is AnswerKind.OneOf or AnswerKind.SeveralOf or AnswerKind.OneFrom && IsQuestion(text); // "when is my bin day?" does not choose the bin lid
        var reading = Offered(run, ask, text) ?? AnswerReading.Of(ask.Kind, text, run.Offered, now, inPassing: asks);
        return (reading, corrects) switch
        {
            (Reading.None, { } earlier) => earlier,
            (Reading.None, _) when ask.Optional && NothingToTell().IsMatch(text) => new Meaning.Skips(),
            (_, { } earlier) when ask.Kind is AnswerKind.Text or AnswerKind.YesOrNo or AnswerKind.Place => earlier,
            (Reading.One { Detail.Value: "yes" or "no" }, { } earlier) => earlier, // "no, its a cycle lane" 
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

        var named = IsQuestion(text) ? null : check.Show.FirstOrDefault(line => PlainWords.Of(line.Label).Any(word => word.Length > 2 && PlainWords.Of(text).Contains(word)));
        return named is { } shown && shown.Words.Placeholders.Select(dialog.Question).FirstOrDefault(ask => ask is not null) is { } ask && (run.IsChanging || YesNo.In(text) is not { Yes: true }) ? Changed(run, ask, text, now)
            : YesNo.In(text) switch
            {
                { Yes: true } => new Meaning.Confirms(),
                { Yes: false } => new Meaning.SaysWrong(),
                _ => Change().IsMatch(text) ? new Meaning.SaysWrong() : new Meaning.SomethingElse(),
            };
    }

    // "The number should be 35" says what it is to be; "the number is wrong" does not.
    private static Meaning Changed(DialogRun run, Step.Ask ask, string text, DateTimeOffset now) =>
        ShouldBe().Match(text) is { Success: true } to && !Change().IsMatch(to.Groups[1].Value) && AnswerReading.Of(ask.Kind, to.Groups[1].Value, [], now, inPassing: false) is Reading.One one
            && run.Answers.GetValueOrDefault(ask.SaveAs)?.Value != one.Detail.Value
            ? new Meaning.Corrects(ask.SaveAs, one.Detail, one.Rest)
            : new Meaning.WantsChange(ask.SaveAs);

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

    public static bool IsNoneOfThese(string text) => NoneOfThese().IsMatch(text);

    /// <summary>Asks something, and so is no answer in one's own words.</summary>
    public static bool IsQuestion(string text) => text.TrimEnd().EndsWith('?') || Asking().IsMatch(text);

    // "It looks fine", "nothing wrong with it", "there is none"
    [GeneratedRegex(@"\b(?:fine|ok|okay|nothing (?:wrong|else|more|to add)|not damaged|undamaged|no damage|(?:there(?:'?s| is| are| was)?|has|got) none|hasn'?t (?:got )?(?:one|any))\b", RegexOptions.IgnoreCase)]
    private static partial Regex NothingToTell();

    // "Skip", "no number on it", "i cant see one", "dont know it", "too faded to read".
    [GeneratedRegex(@"^\W*(?:(?:skip|no|nope|nah|none|nothing|n/?a|leave it|next|not sure|dunno|no idea)(?: this| it| that| thanks| thank you| please| sorry)*|(?:sorry\W+)?(?:i\s+)?(?:really\s+)?(?:can'?t|cannot|can not|couldn'?t|could not|don'?t|do not|didn'?t|did not|haven'?t|have not)\s+(?:see|find|read|know|have|remember|get|got|take|send|say|tell|think)\b.{0,60}|(?:(?:sorry|there|i)(?:\W+|'?s |'?ve | is | was | have | see )+(?:got )?)?(?:no|not any|not a|isn'?t (?:one|any|a))\s+(?:number|idea|clue|photo|picture|pic|camera|plate|one|sign|any)\b.{0,40}|.{0,30}\btoo \w+ to (?:read|see|tell)\b.{0,30})\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex Skip();

    [GeneratedRegex(@"\bnone of (?:these|them|those)\b|\bnot (?:on|in) (?:the|this|that) list\b|\bisn'?t (?:there|listed)\b|^\W*(?:no|nope|nah|none|neither)(?:\W+(?:thanks|thank you|sorry|its|it'?s|mine is|a|new|new one|different|different one|one|another|not))*\W*$|\bnot listed\b|\b(?:mine|this one|it)(?: is|'?s) (?:a )?(?:new|different|another)\b|^\W*(?:a |its a |it'?s a )?(?:new|different|another) one\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex NoneOfThese();

    [GeneratedRegex(@"\b(?:that|this|the same|same)(?:'?s| is)?(?: the)? (?:it|one|mine|ours)\b|^\W*(?:it is|it'?s|the) (?:the )?(?:same|one)\W*$|^\W*(?:the )?same\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex ThatOne();

    [GeneratedRegex(@"^\s*(?:no\b|nope\b|sorry|wait|hang on|actually|oops|correction|i meant|i mean|not\b)|\b(?:actually|i meant|i mean|instead|rather|should be|should have been|got that wrong|made a mistake|my mistake)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Correcting();

    [GeneratedRegex(@"\b(?:change|wrong|edit|correct|amend|alter|different|fix|update)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Change();

    [GeneratedRegex(@"\b(?:should (?:be|have been|say)|to|is now|it'?s)\s+(?!not\b)(.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex ShouldBe();

    [GeneratedRegex(@"\bnot\s+(?:the\s+|my\s+)?[\p{L}\d]+(?:\s+(?:one|bin))?(?=\s*(?:,|but|it|its|it's|the|$))", RegexOptions.IgnoreCase)]
    private static partial Regex Not();

    [GeneratedRegex(@"^\s*(?:what|when|where|why|who|how|which|can|could|do|does|is|are|will|would|should)\b.{8,}", RegexOptions.IgnoreCase)]
    private static partial Regex Asking();
}
