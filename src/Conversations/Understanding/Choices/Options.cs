using System.Collections.Frozen;
using System.Collections.Immutable;
using CouncilBot.Conversations.Dialogs.Model;
using CouncilBot.Knowledge.Words;

namespace CouncilBot.Conversations.Understanding.Choices;

/// <summary>Which of several named things a message means: by its whole name, by its place in the list, or by a part of its name, with slips. More than one = ask which.</summary>
public static class Options
{
    private const int LongestToMatch = 400;
    private const int ShortestBeginning = 3;
    private const double Whole = 1;
    private const double WithASlip = 0.8;
    private const double Beginning = 0.7;

    private static readonly FrozenSet<string> Filler = FrozenSet.Create("the", "and", "or", "of", "a", "an", "for", "my", "our", "to", "in", "on", "at", "is", "it", "not", "one", "no", "yes", "bin", "bins", "box", "please");

    /// <param name="text">What the resident said.</param>
    /// <param name="options">What there is to choose from, in the order shown.</param>
    /// <param name="byNameOnly">Whether it was said to another question, so that a bare number means nothing here.</param>
    public static ImmutableArray<Option> Find(string text, ImmutableArray<Option> options, bool byNameOnly = false)
    {
        ArgumentNullException.ThrowIfNull(text);
        var message = text.Length > LongestToMatch ? text[..LongestToMatch] : text;
        var words = PlainWords.Of(message).ToList();
        return ByWholeName(words, options) is { Length: > 0 } whole ? whole
            : !byNameOnly && PlacesInList.In(message, options.Length) is { Length: > 0 } places ? [.. places.Select(place => options[place])]
            : ByPartOfName(words, options, byNameOnly);
    }

    private static ImmutableArray<Option> ByWholeName(List<string> words, ImmutableArray<Option> options)
    {
        var named = options.Select(option => (Option: option, Length: Names(option).Select(name => PlainWords.Of(name).ToList()).Where(name => Says(words, name)).Select(name => name.Count).DefaultIfEmpty().Max()))
            .Where(one => one.Length > 0).ToList();
        var longest = named.Count == 0 ? 0 : named.Max(one => one.Length);
        return [.. named.Where(one => one.Length == longest).Select(one => one.Option)];
    }

    // The name of which most is said. Words that every choice has tell none from another.
    private static ImmutableArray<Option> ByPartOfName(List<string> words, ImmutableArray<Option> options, bool byNameOnly)
    {
        var names = options.Select(option => Names(option).SelectMany(PlainWords.Of).ToHashSet()).ToList();
        var telling = names.Select(name => name.Where(part => !Filler.Contains(part) && !(names.Count > 1 && names.TrueForAll(other => other.Contains(part)))).ToList()).ToList();
        var scores = telling.Select(name => name.Sum(part => words.Select(word => Likeness(word, part, byNameOnly)).DefaultIfEmpty().Max())).ToList();
        var best = scores.Count == 0 ? 0 : scores.Max();
        if (best == 0 && names.Count > 1 && words.Exists(word => !Filler.Contains(word) && names.TrueForAll(name => name.Contains(word))))
        {
            return options; // only of what they have in common
        }

        return best == 0 ? [] : [.. options.Where((_, at) => scores[at] >= best - 0.001)];
    }

    private static IEnumerable<string> Names(Option option) =>
        option.Words.IndexOf('(', StringComparison.Ordinal) is > 0 and var at
            ? [option.Words, option.Words[..at], option.Value, .. option.AlsoCalled]
            : [option.Words, option.Value, .. option.AlsoCalled];

    private static bool Says(List<string> words, List<string> name)
    {
        for (var start = 0; name.Count > 0 && start + name.Count <= words.Count; start++)
        {
            if (name.Select((part, at) => Likeness(words[start + at], part, wholeOnly: true)).All(like => like > 0))
            {
                return true;
            }
        }

        return false;
    }

    // A slip in a long word is forgiven, and the beginning of a word is enough to point at it; figures are exact.
    private static double Likeness(string word, string name, bool wholeOnly)
    {
        if (word == name)
        {
            return Whole;
        }

        if (!wholeOnly && char.IsAsciiDigit(word[0]) && name.Length == word.Length + 1 && name.StartsWith(word, StringComparison.Ordinal) && char.IsLetter(name[^1]))
        {
            return Beginning; // 14 for 14a
        }

        if (name.Any(char.IsAsciiDigit) || word.Length < ShortestBeginning || name.Length <= ShortestBeginning || Filler.Contains(word))
        {
            return 0;
        }

        var slips = name.Length >= 8 ? 2 : 1;
        return word.Length > ShortestBeginning && (Stemmer.Stem(word) == Stemmer.Stem(name) || SpellingDistance.Between(word, name, slips + 1) <= slips) ? WithASlip
            : !wholeOnly && name.StartsWith(word, StringComparison.Ordinal) ? Beginning
            : 0;
    }
}
