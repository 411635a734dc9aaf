using System.Collections.Immutable;
using CouncilBot.Conversations.Dialogs.Model;

namespace CouncilBot.Conversations.Dialogs.Files.Checks;

/// <summary>Conditions as their authors write them, and which of them hold when others do.</summary>
internal static class ConditionWords
{
    public static string Of(Condition condition) => condition switch
    {
        Condition.IsKnown known => $"{known.Name} is {(known.Not ? "not " : "")}known",
        Condition.IsOneOf one => $"{one.Name} is {(one.Not ? "not " : "")}{string.Join(" or ", one.Values)}",
        Condition.IsMoreThan more => $"{more.Name} is more than {more.Number}",
        Condition.IsLessThan less => $"{less.Name} is less than {less.Number}",
        _ => condition.Name,
    };

    /// <summary>Whether a value must be there for this to hold.</summary>
    public static bool NeedsValue(Condition condition) => condition switch
    {
        Condition.IsKnown known => !known.Not,
        Condition.IsOneOf one => !one.Not,
        _ => true,
    };

    /// <summary>Whether this condition is met wherever all of those are.</summary>
    public static bool Follows(Condition condition, ImmutableArray<Condition> from) => from.Any(given => Follows(condition, given));

    private static bool Follows(Condition condition, Condition given) => (condition, given) switch
    {
        (Condition.IsOneOf wide, Condition.IsOneOf narrow) when wide.Name == narrow.Name && !narrow.Not =>
            wide.Not ? !narrow.Values.Any(wide.Values.Contains) : narrow.Values.All(wide.Values.Contains),
        (Condition.IsKnown { Not: false } known, _) => known.Name == given.Name && NeedsValue(given),
        (Condition.IsMoreThan low, Condition.IsMoreThan high) => low.Name == high.Name && high.Number >= low.Number,
        (Condition.IsLessThan high, Condition.IsLessThan low) => low.Name == high.Name && low.Number <= high.Number,
        _ => Of(condition) == Of(given),
    };
}
