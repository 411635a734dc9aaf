using System.Text.RegularExpressions;
using CouncilBot.Knowledge;

namespace CouncilBot.Conversations.Answers;

/// <summary>Finds the second of two needs in one message: "when is my bin day and how do I renew my blue badge".</summary>
internal static partial class SecondNeed
{
    private const double Sure = 0.8;
    private const double SureEnough = 0.6;
    private const int Near = 3;
    private const int LongestMessage = 300;
    private const int ShortestPart = 12;

    /// <summary>The other part of the message and what answers it, when one part is about what was found and another surely about something else.</summary>
    public static (Judgement.Answer Answer, string Part)? In(string text, Judgement.Answer first, KnowledgeIndex index)
    {
        var parts = text.Length > LongestMessage ? [] : Between().Split(text).Where(part => part.Length >= ShortestPart).ToList();
        return parts.Count < 2
            ? null
            : parts.Select(part => (Answer: index.Judge(part) as Judgement.Answer, Part: part)).Where(one => one.Answer is not null)
                .Select(one => (Answer: one.Answer!, one.Part)) // "!": the others were just left out
                .Where(one => one.Answer.Page.Topic != first.Page.Topic && one.Answer.Confidence >= (IsNear(one.Answer.Page.Topic, first) ? SureEnough : Sure))
                .OrderByDescending(one => one.Answer.Confidence).Select(one => ((Judgement.Answer, string)?)one).FirstOrDefault();
    }

    // The whole message hints at it, too.
    private static bool IsNear(string topic, Judgement.Answer first) => first.RunnersUp.Take(Near).Any(other => other.Page.Topic == topic);

    [GeneratedRegex(@"[.?!;]+\s+|,?\s+(?:and also|and|also|plus)\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Between();
}
