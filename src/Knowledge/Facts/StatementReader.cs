using System.Collections.Frozen;
using System.Text.RegularExpressions;
using CouncilBot.Knowledge.Pages;
using CouncilBot.Knowledge.Words;

namespace CouncilBot.Knowledge.Facts;

/// <summary>Reads what a page states: each figure with the words of which it is said.</summary>
internal sealed partial class StatementReader(IReadOnlyList<PageDraft> pages)
{
    private const int Few = 2;
    private const int FewPages = 3;
    private const double Seldom = 0.06;

    // What is done on every page, and so tells of nothing.
    private static readonly FrozenSet<string> Everyday = FrozenSet.Create(
        "cost", "price", "fee", "charg", "pai", "pay", "paid", "ring", "call", "phone", "number", "telephon", "contact", "line", "us", "open", "clos", "shut", "within", "up", "least", "take", "also",
        "about", "only", "still", "most", "run", "start", "begin", "end", "last", "until", "deadlin", "date", "dai", "day", "time", "hour", "hour", "week", "month", "year", "todai", "pleas", "council", "wrenshir", "say", "see", "make", "give", "use", "ask");

    private readonly Dictionary<string, int> pagesWith = pages.SelectMany(page => Words(page.Title).Concat(Words(page.Body)).Distinct()).CountBy(word => word).ToDictionary();

    /// <summary>Rare words count more.</summary>
    public double Weight(string word) => Math.Log(1 + ((double)pages.Count / pagesWith.GetValueOrDefault(word, 1)));

    public IEnumerable<Statement> In(PageDraft page)
    {
        var place = new Place(page, 0, [.. Words(page.Title)], [.. Words(page.Title)], []);
        foreach (var (block, line) in Blocks(page.Body, page.BodyLine))
        {
            if (block.StartsWith('#'))
            {
                place = new Place(page, line, place.Title, [.. place.Title, .. Words(block)], []);
                continue;
            }

            var isItem = block.StartsWith("- ", StringComparison.Ordinal) || block.StartsWith("* ", StringComparison.Ordinal);
            var before = isItem ? place.Lead : [];
            foreach (var (sentence, its) in Sentences(block, line))
            {
                foreach (var statement in Of(place, sentence, its, before, isItem || Pronoun().IsMatch(sentence)))
                {
                    yield return statement;
                }

                before = isItem ? place.Lead : [.. Words(sentence)];
            }

            place = place with { Lead = block.EndsWith(':') ? before : isItem ? place.Lead : [] };
        }
    }

    // Of several figures each has the words up to the next; what stands before the first is said of all.
    private IEnumerable<Statement> Of(Place place, string sentence, int line, IReadOnlyList<string> before, bool leansBack)
    {
        var facts = FactReader.In(sentence);
        var begins = 0;
        for (var at = 0; at < facts.Count; at++)
        {
            var ends = at + 1 < facts.Count ? Cut(sentence, facts[at].Ends, facts[at + 1].At) : NextClause().Match(sentence, facts[at].Ends) is { Success: true } next ? next.Index : sentence.Length;
            var said = $"{(at == 0 ? "" : sentence[..facts[0].At])} {sentence[begins..facts[at].At]} {sentence[facts[at].Ends..Math.Max(facts[at].Ends, ends)]}";
            begins = ends;
            foreach (var other in facts)
            {
                said = said.Replace(other.Written, other.Kind == FactKind.Duration ? "" : " ", StringComparison.Ordinal);
            }

            var own = Words(said).ToFrozenSet();
            own = leansBack || (own.Count < Few && !own.Any(IsRare)) ? own.Concat(before).ToFrozenSet() : own;
            var names = own.Overlaps(place.Around) || own.Any(IsRare) ? own : own.Concat(place.Title).ToFrozenSet();
            yield return new Statement(
                place.Page.Topic, place.Page.File, line, place.Section, facts[at], names, [.. place.Title], [.. own, .. before, .. place.Around],
                PlainWords.Of(Weekdays().Replace(said, "weekday")).Select(CaseWords.Of).OfType<string>().ToFrozenSet());
        }
    }

    /// <summary>Whether so few pages use the word that it names a thing.</summary>
    public bool IsRare(string word) => pagesWith.GetValueOrDefault(word) <= Math.Max(FewPages, pages.Count * Seldom);

    // Between two figures the sentence is parted where it pauses, or else halfway, at the second figure.
    private static int Cut(string sentence, int from, int to)
    {
        var pause = Pause().Matches(sentence[from..to]).LastOrDefault();
        return pause is null ? to : from + pause.Index;
    }

    private static IEnumerable<string> Words(string text) => Analyzer.Words(Weekdays().Replace(text, "weekday")).Where(word => word.Length > 1 && !char.IsAsciiDigit(word[0]) && !Everyday.Contains(word));

    // Paragraphs, list items and headings, each with the line on which it begins.
    private static IEnumerable<(string Text, int Line)> Blocks(string body, int firstLine)
    {
        var open = "";
        var begins = firstLine;
        foreach (var (at, raw) in body.Split('\n').Index())
        {
            var line = raw.TrimEnd();
            if (open.Length > 0 && (line.Length == 0 || Marked().IsMatch(line)))
            {
                yield return (open, begins);
                open = "";
            }

            begins = open.Length == 0 ? firstLine + at : begins;
            open = line.Length == 0 ? "" : open.Length == 0 ? line.TrimStart() : $"{open}\n{line.TrimStart()}";
            if (line.StartsWith('#'))
            {
                yield return (open, begins);
                open = "";
            }
        }

        if (open.Length > 0)
        {
            yield return (open, begins);
        }
    }

    private static IEnumerable<(string Text, int Line)> Sentences(string block, int line)
    {
        var from = 0;
        foreach (var to in Ends().Matches(block).Select(end => end.Index + end.Length).Append(block.Length))
        {
            var lines = block.AsSpan(0, from).Count('\n');
            yield return (Plain(block[from..to]), line + lines);
            from = to;
        }
    }

    // A phone link says its number, too.
    private static string Plain(string sentence) => Link().Replace(sentence, link =>
        link.Groups[2].Value.StartsWith("tel:", StringComparison.Ordinal) && !link.Groups[1].Value.Any(char.IsAsciiDigit) ? $"{link.Groups[1].Value} {link.Groups[2].Value[4..]}" : link.Groups[1].Value)
        .Replace("**", "", StringComparison.Ordinal).Replace('\n', ' ');

    [GeneratedRegex(@"(?<=[.?!])\s+(?=[A-Z£""'(\[*])|;\s+")]
    private static partial Regex Ends();

    [GeneratedRegex(@"^(?:It|They|This|These|That|He|She)\b")]
    private static partial Regex Pronoun();

    [GeneratedRegex(@",? (?:and|but|so|or|because|if) (?:you|we|it|they|this)\b")]
    private static partial Regex NextClause();

    [GeneratedRegex(@"^\s*(?:#|[-*] |\d+\. )")]
    private static partial Regex Marked();

    [GeneratedRegex(@",? (?:and|or|but|then) |, ")]
    private static partial Regex Pause();

    [GeneratedRegex(@"\bMonday (?:to|-|–) Friday\b|\bweekdays?\b|\bMon ?- ?Fri\b", RegexOptions.IgnoreCase)]
    private static partial Regex Weekdays();

    [GeneratedRegex(@"\[([^\]]*)\]\(([^)]*)\)")]
    private static partial Regex Link();
}
