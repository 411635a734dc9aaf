using System.Collections.Immutable;
using System.Globalization;
using CouncilBot.Conversations.Dialogs.Model;
using CouncilBot.Conversations.Services;

namespace CouncilBot.Conversations.Dialogs.Running;

/// <summary>Which rule of a question an answer breaks.</summary>
internal static class Rules
{
    public static Rule? Broken(ImmutableArray<Rule> rules, Detail answer, DialogRun run) => rules.FirstOrDefault(rule => !Holds(rule, answer, run));

    private static bool Holds(Rule rule, Detail answer, DialogRun run) => rule switch
    {
        Rule.Days days => !DateOnly.TryParse(answer.Value.Split('T')[0], CultureInfo.InvariantCulture, out var day) || Within(day.DayNumber - BritishTime.Day(run.LastAt).DayNumber, days.From, days.To),
        Rule.Amount amount => !decimal.TryParse(answer.Value, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) || Within(number, amount.From, amount.To),
        Rule.DifferentFrom other => run.Answers.GetValueOrDefault(other.Other)?.Value != answer.Value,
        _ => true,
    };

    private static bool Within(decimal number, decimal? from, decimal? to) => (from is null || number >= from) && (to is null || number <= to);
}
