using System.Collections.Immutable;
using CouncilBot.Conversations.Dialogs.Model;

namespace CouncilBot.Conversations.Dialogs.Files;

/// <summary>Gives each step its name: that of its answer, or its verb with what it is about. The same file gives the same names.</summary>
internal static class StepNames
{
    public static ImmutableArray<Step> Given(ImmutableArray<Step> steps)
    {
        var given = new HashSet<string>(steps.Length);
        return [.. steps.Select(step => step with { Name = Free(Of(step), given) })];
    }

    private static string Of(Step step) => step switch
    {
        Step.Ask ask => ask.SaveAs,
        Step.Book book => book.SaveAs,
        Step.LookUp lookUp => $"look up {lookUp.Operation}",
        Step.Send send => $"send {send.Operation}",
        Step.Pay pay => $"pay {pay.Operation}",
        Step.HandOver handOver => $"hand over {handOver.Team}",
        Step.CheckAnswers => "check answers",
        _ => "say",
    };

    private static string Free(string name, HashSet<string> given)
    {
        var free = name;
        for (var count = 2; !given.Add(free); count++)
        {
            free = $"{name} {count}";
        }

        return free;
    }
}
