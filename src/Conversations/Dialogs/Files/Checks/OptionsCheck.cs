using CouncilBot.Conversations.Dialogs.Model;
using CouncilBot.Knowledge.Words;

namespace CouncilBot.Conversations.Dialogs.Files.Checks;

/// <summary>Sees that no two answers of a question can be taken for one another.</summary>
internal static class OptionsCheck
{
    public static void Run(Findings findings)
    {
        foreach (var ask in findings.Dialog.Questions)
        {
            var taken = new Dictionary<string, Option>();
            foreach (var option in Of(ask.Kind))
            {
                foreach (var name in Names(option).Where(name => !taken.TryAdd(name, option)))
                {
                    findings.Mistake(findings.Lines.Of(option), $"`{name}` means both `{taken[name].Value}` and `{option.Value}`. Leave it out of one of them.");
                }
            }
        }
    }

    public static IEnumerable<Option> Of(AnswerKind kind) => kind switch
    {
        AnswerKind.OneOf one => one.Options,
        AnswerKind.SeveralOf several => several.Options,
        _ => [],
    };

    // "Black bin" and "black bins" are heard alike.
    private static IEnumerable<string> Names(Option option) =>
        option.AlsoCalled.Prepend(option.Words).Prepend(option.Value).Select(Heard).Distinct();

    private static string Heard(string name) => string.Join(' ', PlainWords.Of(name));
}
