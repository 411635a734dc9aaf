using System.Collections.Immutable;
using CouncilBot.Conversations.Services;

namespace CouncilBot.Bot.Services;

/// <summary>Short ways to write an outcome.</summary>
internal static class Outcomes
{
    public static ServiceOutcome NoneFound { get; } = new("none found");

    public static ServiceOutcome Found(params ImmutableArray<Detail> found) => new("found") { Found = found };

    public static ServiceOutcome With(this ServiceOutcome outcome, string fact, string value) => outcome with { Facts = outcome.Facts.SetItem(fact, value) };

    public static CallResult Result(this ServiceOutcome outcome) => new(outcome);
}
