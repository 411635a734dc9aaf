using System.Collections.Immutable;

namespace CouncilBot.Conversations.WhoseJob;

/// <summary>The council's rules on whose job each thing is, by what is known of a place.</summary>
public sealed record JobRules(ImmutableSortedDictionary<string, ImmutableArray<JobRule>> Things, ImmutableSortedDictionary<string, OtherKeeper> Others)
{
    /// <summary>What a rule may ask of a place.</summary>
    public static IReadOnlyList<string> Conditions { get; } = ["area", "custodian", "street kept by", "land", "kind"];

    /// <summary>What words may tell of a place.</summary>
    public static IReadOnlyList<string> Facts { get; } = ["council", "street", "keeper", "keeper phone"];

    /// <summary>The first rule that holds decides. The last rule of a thing has no conditions, so one always does.</summary>
    public JobDecision Decide(string thing, IReadOnlyDictionary<string, string> facts)
    {
        var rule = Things[thing].First(rule => rule.Holds(facts));
        var reason = rule.Reason.Fill(facts);
        if (rule.Whose is JobRule.Ours or JobRule.Unsure)
        {
            return new JobDecision(rule.Whose, reason);
        }

        var other = Others[rule.Whose];
        return new JobDecision("not ours", reason, other.Who.Fill(facts), other.Way.Fill(facts), other.Phone.Fill(facts), other.Link.Fill(facts));
    }
}
