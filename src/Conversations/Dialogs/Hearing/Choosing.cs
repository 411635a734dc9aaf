using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using CouncilBot.Conversations.Dialogs.Model;
using CouncilBot.Knowledge.Words;

namespace CouncilBot.Conversations.Dialogs.Hearing;

/// <summary>Which of several named things a message means: by number, by place in the list, by name with slips, or by part of a name.</summary>
internal static class Choosing
{
    private const int LongestToMatch = 400;

    private static readonly FrozenDictionary<string, int> Places = new Dictionary<string, int>
    {
        ["first"] = 1, ["1st"] = 1, ["top"] = 1, ["second"] = 2, ["2nd"] = 2, ["third"] = 3, ["3rd"] = 3, ["fourth"] = 4, ["4th"] = 4,
        ["fifth"] = 5, ["5th"] = 5, ["sixth"] = 6, ["6th"] = 6, ["last"] = -1, ["bottom"] = -1, ["one"] = 1, ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6,
    }.ToFrozenDictionary();

    /// <summary>Words that point at a choice without being its name.</summary>
    private static readonly FrozenSet<string> Around = FrozenSet.Create(
        "the", "number", "option", "no", "one", "its", "it", "is", "was", "a", "an", "please", "pls", "choice", "my", "i", "mean", "meant", "think", "that", "this", "actually", "sorry", "want", "answer", "in", "of", "list");

    private static readonly FrozenSet<string> Filler = FrozenSet.Create("the", "and", "or", "of", "a", "an", "for", "my", "our", "to", "in", "on", "at", "is", "it", "not");

    /// <param name="text">What the resident said.</param>
    /// <param name="options">What there is to choose from, in the order shown.</param>
    /// <param name="byNameOnly">Whether it was said to another question, so that a bare number means nothing here.</param>
    public static ImmutableArray<Option> Chosen(string text, ImmutableArray<Option> options, bool byNameOnly)
    {
        var words = PlainWords.Of(text.Length > LongestToMatch ? text[..LongestToMatch] : text).ToList();
        return ByWholeName(words, options, byNameOnly) is { Length: > 0 } whole ? whole
            : !byNameOnly && ByPlace(words, options) is { } placed ? [placed]
            : byNameOnly ? [] : ByPartOfName(words, options);
    }

    // "14 mill lane" is 14 Mill Lane however long the list is, and "2" is the second.
    private static Option? ByPlace(List<string> words, ImmutableArray<Option> options)
    {
        var pointing = words.Where(word => !Around.Contains(word) || Places.ContainsKey(word) && words.Count == 1).ToList();
        if (pointing is not [var only])
        {
            return null;
        }

        var place = Places.TryGetValue(only, out var named) ? named
            : int.TryParse(only, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        var at = place < 0 ? options.Length - 1 : place - 1;
        return at >= 0 && at < options.Length ? options[at] : null;
    }

    // "No way past it" said to another question does not mean the choice called no.
    private static ImmutableArray<Option> ByWholeName(List<string> words, ImmutableArray<Option> options, bool byNameOnly)
    {
        var named = options.Select(option => (Option: option, Length: Names(option).Where(name => !byNameOnly || YesNo.In(name) is null).Select(name => PlainWords.Of(name).ToList()).Where(name => Says(words, name, byNameOnly ? 5 : 4)).Select(name => name.Count).DefaultIfEmpty().Max()))
            .Where(one => one.Length > 0).ToList();
        var longest = named.Count == 0 ? 0 : named.Max(one => one.Length);
        return [.. named.Where(one => one.Length == longest).Select(one => one.Option)];
    }

    // Words of a name that no other choice has tell which one is meant.
    private static ImmutableArray<Option> ByPartOfName(List<string> words, ImmutableArray<Option> options)
    {
        var names = options.Select(option => PlainWords.Of(option.Words).Where(word => !Filler.Contains(word)).ToHashSet()).ToList();
        var scores = names.Select(name => name.Count(part => words.Exists(word => Same(word, part, 4)))).ToList();
        var best = scores.Count == 0 ? 0 : scores.Max();
        return best == 0 ? [] : [.. options.Where((_, at) => scores[at] == best)];
    }

    private static IEnumerable<string> Names(Option option) =>
        option.Words.IndexOf('(', StringComparison.Ordinal) is > 0 and var at
            ? [option.Words, option.Words[..at], option.Value, .. option.AlsoCalled]
            : [option.Words, option.Value, .. option.AlsoCalled];

    private static bool Says(List<string> words, List<string> name, int shortest)
    {
        for (var start = 0; name.Count > 0 && start + name.Count <= words.Count; start++)
        {
            if (name.Select((part, at) => Same(words[start + at], part, shortest)).All(same => same))
            {
                return true;
            }
        }

        return false;
    }

    // A slip in a long word is forgiven, in passing only in a longer one: "lane" is not "late". Figures are exact.
    private static bool Same(string word, string name, int shortest) =>
        word == name
        || (name.Length >= 4 && word.Length >= 4 && !name.Any(char.IsAsciiDigit)
            && (Stemmer.Stem(word) == Stemmer.Stem(name) || name.Length >= shortest && SpellingDistance.Between(word, name, name.Length >= 8 ? 3 : 2) <= (name.Length >= 8 ? 2 : 1)));
}
