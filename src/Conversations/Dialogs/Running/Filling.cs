using System.Globalization;
using CouncilBot.Conversations.Dialogs.Model;

namespace CouncilBot.Conversations.Dialogs.Running;

/// <summary>What a run knows under a name in ((double brackets)): an answer, a fact of an answer, what a system said, or a word of the council.</summary>
internal static class Filling
{
    public static string Value(this DialogRun run, string name, IReadOnlyDictionary<string, string> council) =>
        run.Answers.TryGetValue(name, out var answer) ? answer.Words
        : run.Facts.TryGetValue(name, out var fact) ? fact
        : council.TryGetValue(name, out var word) ? word
        : FactOf(run, name) ?? "";

    public static bool Holds(this DialogRun run, Condition condition) => condition switch
    {
        Condition.IsKnown known => (run.Answers.TryGetValue(known.Name, out var answer) && answer.Value.Length > 0 || run.Facts.ContainsKey(known.Name)) != known.Not,
        Condition.IsOneOf one => one.Values.Any(value => run.Values(one.Name).Contains(value, StringComparer.OrdinalIgnoreCase)) != one.Not,
        Condition.IsMoreThan more => Number(run, more.Name) > more.Number,
        Condition.IsLessThan less => Number(run, less.Name) < less.Number,
        _ => false,
    };

    // Several answers to one question are kept as "a,b".
    private static string[] Values(this DialogRun run, string name) =>
        run.Answers.TryGetValue(name, out var answer) ? answer.Value.Split(',')
        : run.Facts.TryGetValue(name, out var fact) ? [fact]
        : FactOf(run, name) is { } of ? [of]
        : [];

    private static decimal? Number(DialogRun run, string name) =>
        run.Values(name) is [var value] && decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;

    // "address postcode" is the postcode of the address.
    private static string? FactOf(DialogRun run, string name) => run.Answers
        .Where(answer => name.StartsWith(answer.Key + " ", StringComparison.Ordinal))
        .Select(answer => answer.Value.Facts.GetValueOrDefault(name[(answer.Key.Length + 1)..]))
        .FirstOrDefault(fact => fact is not null);
}
