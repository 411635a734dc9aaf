using System.Text.RegularExpressions;
using CouncilBot.Knowledge.Files;
using CouncilBot.Knowledge.Pages;
using CouncilBot.Knowledge.Words;

namespace CouncilBot.Knowledge.Facts;

/// <summary>Finds a phone number that pages give to two names: "Housing Options on 01632 960140", "the Fostering Team on 01632 960140".</summary>
internal static partial class NumberNames
{
    public static IEnumerable<(string One, string Other, FileProblem Told)> In(IReadOnlyList<PageDraft> pages, Likeness likeness)
    {
        var named = pages.SelectMany(page => Named().Matches(page.Body).Select(found => (
            Page: page,
            Name: found.Groups["name"].Value,
            Number: string.Concat(found.Groups["number"].Value.Where(char.IsAsciiDigit)),
            Line: page.BodyLine + page.Body.AsSpan(0, found.Groups["number"].Index).Count('\n'))));
        foreach (var number in named.GroupBy(one => one.Number).Where(number => !likeness.IsSwitchboard(number.Key)))
        {
            var first = number.First();
            foreach (var other in number.Skip(1).Where(other => !Analyzer.Words(other.Name).Intersect(Analyzer.Words(first.Name)).Any()).DistinctBy(other => other.Name))
            {
                yield return (first.Page.Topic, other.Page.Topic, new FileProblem(
                    other.Page.File, other.Line, $"{other.Number} is the number of `{other.Name}` here and of `{first.Name}` in {first.Page.File}:{first.Line}. Check which it is, or call them the same."));
            }
        }
    }

    // A name begins with capitals and stands right before its number.
    [GeneratedRegex(@"(?:\b(?:[Rr]ing|[Cc]all|[Pp]hone|[Cc]ontact|[Tt]ext)(?: the| our)? |^[-*] |\. |, |\b(?:the|our) )(?<name>(?!Ring|Call|Phone|Text|Or|Contact|Then)[A-Z][a-z]+(?: (?:and |for |of )?[A-Z][a-z]+| team| line| service| office)*)(?: on| at|:|,)? (?:\[)?(?<number>0\d{2,4}[ -]?\d{3,4}[ -]?\d{3,4})\b", RegexOptions.Multiline)]
    private static partial Regex Named();
}
