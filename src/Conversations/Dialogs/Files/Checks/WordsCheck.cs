using System.Text.RegularExpressions;
using CouncilBot.Conversations.Dialogs.Model;
using CouncilBot.Conversations.Texts;
using CouncilBot.Knowledge.Words;

namespace CouncilBot.Conversations.Dialogs.Files.Checks;

/// <summary>Judges the words themselves: that they are plain, complete, and ask for no reply that would end all texts.</summary>
internal static partial class WordsCheck
{
    private const int FewWords = 8;

    public static void Run(Findings findings)
    {
        foreach (var template in findings.Dialog.Steps.SelectMany(StepParts.AllWords).SelectMany(StepParts.Templates))
        {
            if (template.HasStrayBrackets)
            {
                findings.Mistake(findings.Lines.Of(template), "Double brackets here hold no name. Write ((name)) in small letters, figures, spaces and hyphens, with two brackets on each side.");
            }

            if (AskedFor().Match(template.Fill(_ => "")) is { Success: true } asked)
            {
                findings.Mistake(findings.Lines.Of(template), $"Ask for another reply than {asked.Groups["word"].Value.ToUpperInvariant()}: in a text message it stops every text from the council.");
            }
        }

        foreach (var option in findings.Dialog.Questions.SelectMany(ask => OptionsCheck.Of(ask.Kind)))
        {
            foreach (var name in option.AlsoCalled.Prepend(option.Words).Prepend(option.Value).Where(name => NetworkWords.OptOut.Contains(name.ToUpperInvariant())).Take(1))
            {
                findings.Mistake(findings.Lines.Of(option), $"`{name}` cannot be an answer: in a text message it stops every text from the council. Call it otherwise, like \"leave it\".");
            }
        }

        JudgeAge(findings);
    }

    private static void JudgeAge(Findings findings)
    {
        var said = findings.Dialog.Steps.SelectMany(StepParts.AllWords).Select(words => (words.Say, Text: Spoken(words))).ToList();
        var age = ReadingAge.Of(string.Join("\n\n", said.Select(words => words.Text)));
        if (age > ReadingAge.Plain && said.Where(words => ReadingAge.Words(words.Text) >= FewWords).MaxBy(words => ReadingAge.Of(words.Text)) is { Say: { } hardest })
        {
            findings.Warning(findings.Lines.Of(hardest), $"The words of this dialog are for readers of {Math.Ceiling(age)} and over, and should be plain at {ReadingAge.Plain}. These are the hardest: use shorter sentences and shorter words.");
        }
    }

    private static string Spoken(Wording words) => words.Say.Fill(_ => "it");

    // In capitals, in quotes or in bold, or right after "reply", "text" and the like.
    [GeneratedRegex("""
        (?:\b(?i:reply|text|type|send|say|answer|enter|write)(?i: with| us| the word| back)?\s+[*"'“‘]*(?<word>(?i:STOP ?ALL|STOP|UNSUBSCRIBE|CANCEL|END|QUIT|REVOKE|OPT ?OUT))[*"'”’]*(?=\s*(?:$|[.,;:!?)]|to\b|if\b|or\b|and\b|now\b|at\b)))|(?:[*"'“‘]+(?<word>(?i:STOP ?ALL|STOP|UNSUBSCRIBE|CANCEL|END|QUIT|REVOKE|OPT ?OUT))[*"'”’]+)|\b(?<word>STOP ?ALL|STOP|UNSUBSCRIBE|CANCEL|END|QUIT|REVOKE|OPT ?OUT)\b
        """)]
    private static partial Regex AskedFor();
}
