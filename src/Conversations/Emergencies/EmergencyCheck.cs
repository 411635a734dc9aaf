using CouncilBot.Conversations.Emergencies.Files;
using CouncilBot.Conversations.Emergencies.Listening;
using CouncilBot.Knowledge.Files;

namespace CouncilBot.Conversations.Emergencies;

/// <summary>Listens to every message, before anything else does, for somebody in danger. Immutable; safe to share.</summary>
public sealed class EmergencyCheck
{
    private const int CalmReach = 12;
    private const int PastReach = 8;

    private readonly IReadOnlyList<EmergencyCategory> categories;
    private readonly RuleBook rules;

    private EmergencyCheck(IReadOnlyList<EmergencyCategory> categories, RuleBook rules)
    {
        this.categories = categories;
        this.rules = rules;
    }

    public IReadOnlyList<EmergencyCategory> Categories => categories;

    /// <summary>Reads emergencies.yaml. Throws <see cref="InvalidFilesException"/> with every mistake in it.</summary>
    public static EmergencyCheck Read(string yaml, string file)
    {
        var problems = new List<FileProblem>();
        var read = new EmergencyFile(file, problems).Read(yaml);
        return problems.Count > 0 ? throw new InvalidFilesException(problems) : new EmergencyCheck(read.Categories, read.Rules);
    }

    /// <summary>The gravest emergency that this message may be about, or null.</summary>
    public EmergencySignal? Hear(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = rules.WordsOf(text);
        var heard = rules.Listen(words);
        if (Gravest(heard) is { } gravest)
        {
            var rule = rules[gravest];
            return new EmergencySignal(categories[rule.Category], Quote(text, words, gravest.From, gravest.To), rule.Kind == RuleKind.Gentle);
        }

        return null;
    }

    private static string Quote(string text, List<HeardWord> words, int from, int to) => text[words[from].Start..words[to - 1].End];

    private HeardPhrase? Gravest(List<HeardPhrase> heard)
    {
        HeardPhrase? gravest = null;
        var gravity = int.MaxValue;
        for (var at = heard.Count - 1; at >= 0; at--)
        {
            var thisGravity = Gravity(heard[at]);
            if (thisGravity < gravity && !IsVoid(heard, at))
            {
                gravest = heard[at];
                gravity = thisGravity;
            }
        }

        return gravest;
    }

    // A figure of speech counts only when nothing graver was heard.
    private int Gravity(HeardPhrase phrase) => rules[phrase] switch
    {
        { Kind: RuleKind.HearAlways or RuleKind.Hear or RuleKind.HearUnlessCalm } rule => rule.Category,
        { Kind: RuleKind.Gentle } rule => categories.Count + rule.Category,
        _ => int.MaxValue,
    };

    private bool IsVoid(List<HeardPhrase> heard, int sign)
    {
        var rule = rules[heard[sign]];
        return rule.Kind != RuleKind.Gentle && (Near(heard, sign, -1, rule) || Near(heard, sign, 1, rule));
    }

    // What was heard is in order of where it begins, so only near neighbours need to be asked.
    private bool Near(List<HeardPhrase> heard, int sign, int step, Rule rule)
    {
        const int furthest = 64 + CalmReach;
        for (var at = sign + step; at >= 0 && at < heard.Count && Math.Abs(heard[at].From - heard[sign].From) <= furthest; at += step)
        {
            if (Voids(rules[heard[at]], heard[at], rule, heard[sign]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Voids(Rule other, HeardPhrase otherWords, Rule rule, HeardPhrase words) => other.Kind switch
    {
        RuleKind.Unless or RuleKind.Gentle => other.IsAbout(rule.Category) && words.SharesAWordWith(otherWords),
        RuleKind.Past => rule.Kind != RuleKind.HearAlways && words.IsWithin(PastReach, otherWords),
        RuleKind.Calm => rule.Kind == RuleKind.HearUnlessCalm && words.IsWithin(CalmReach, otherWords),
        _ => false,
    };
}
