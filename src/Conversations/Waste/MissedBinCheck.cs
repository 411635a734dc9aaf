using System.Collections.Immutable;
using CouncilBot.Conversations.Councils;

namespace CouncilBot.Conversations.Waste;

/// <summary>Judges one missed bin at one moment: asks the rules in their order and keeps how each answered.</summary>
public sealed class MissedBinCheck
{
    private readonly MissedBinRules rules;
    private readonly BinAtHome bin;
    private readonly DateTimeOffset now;
    private readonly DateOnly? collection;
    private readonly CrewNote? note;
    private readonly DateTimeOffset? last;
    private readonly ImmutableSortedDictionary<string, string> facts;

    private MissedBinCheck(MissedBinRules rules, BinAtHome bin, DateTimeOffset now)
    {
        this.rules = rules;
        this.bin = bin;
        this.now = now;
        collection = bin.CollectionInQuestion(BritishTime.Day(now));
        note = bin.Notes.Where(CountsNow).OrderBy(each => each.WholeStreet).FirstOrDefault();
        last = collection is { } day ? rules.Until?.Last(day, bin.RoundDoneAt, rules.CountsInCrewDays ? rules.CrewDays : rules.OfficeDays) : null;
        facts = Facts();
    }

    public static MissedBinDecision Decide(MissedBinRules rules, BinAtHome bin, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(bin);
        return new MissedBinCheck(rules, bin, now).Decide();
    }

    private MissedBinDecision Decide()
    {
        var trace = ImmutableArray.CreateBuilder<RuleStep>();
        foreach (var rule in Enum.GetValues<MissedBinRule>())
        {
            var decides = Decides(rule);
            var mayReport = rule is MissedBinRule.Assisted or MissedBinRule.Accepted;
            trace.Add(new RuleStep(rule, decides && !mayReport, Words(rule, decides)));
            if (decides)
            {
                return new MissedBinDecision(rule, mayReport, trace.ToImmutable()) { Facts = facts };
            }
        }

        throw new InvalidOperationException("The last rule always decides.");
    }

    // An assisted collection keeps no times, so those rules never decide there.
    private bool Decides(MissedBinRule rule) => rule switch
    {
        MissedBinRule.ContainerIsThere => collection is null,
        MissedBinRule.OpenReport => bin.OpenReport is not null,
        MissedBinRule.CrewNote => note is not null,
        MissedBinRule.TooEarly => !bin.IsAssisted && now < Earliest(),
        MissedBinRule.RoundUnfinished => !bin.IsAssisted && IsUnfinished() && !IsTooLate(),
        MissedBinRule.TooLate => !bin.IsAssisted && IsTooLate(),
        MissedBinRule.Assisted => bin.IsAssisted,
        _ => true,
    };

    private DateTimeOffset Earliest() => (rules.From, collection) switch
    {
        (_, null) => DateTimeOffset.MinValue,
        (ReportFrom.At at, { } day) => BritishTime.At(day, at.Time),
        (ReportFrom.CrewDaysAfter after, { } day) => BritishTime.At(rules.CrewDays.After(day, after.Days).AddDays(1), TimeOnly.MinValue),
        (_, { } day) => BritishTime.At(day, TimeOnly.MinValue),
    };

    private bool IsUnfinished() => collection is { } day && rules.From switch
    {
        ReportFrom.At { AndRoundIsDone: true } => bin.RoundIsDone == false,
        ReportFrom.RoundIsDone { OrAt: { } time } => !IsDone(day) && now < BritishTime.At(day, time),
        ReportFrom.RoundIsDone => !IsDone(day),
        _ => false,
    };

    // Where the system does not say, the round is done when its day is.
    private bool IsDone(DateOnly day) => bin.RoundIsDone ?? BritishTime.Day(now) > day;

    private bool IsTooLate() => last is { } moment && now > moment;

    private bool CountsNow(CrewNote each) =>
        BritishTime.Day(each.At) >= collection && (!bin.IsAssisted || rules.ReasonFor(each).CountsWhenAssisted);

    private string Words(MissedBinRule rule, bool decides)
    {
        if (rule != MissedBinRule.CrewNote || !decides)
        {
            return rules.Words.Of(rule, decides, Fact);
        }

        var reason = rules.ReasonFor(note!); // "!": it decides only when there is one
        var words = reason.Reason.Fill(Fact);
        var whose = note!.WholeStreet ? rules.Words.WholeStreet.Fill(name => name == "reason" ? words : Fact(name)) : words; // "!": likewise
        return rules.Words.Of(rule, decides, name => name switch { "crew reason" => whose, "what next" => reason.Next.Fill(Fact), _ => Fact(name) });
    }

    private string Fact(string name) => facts.GetValueOrDefault(name, "");

    private ImmutableSortedDictionary<string, string> Facts()
    {
        var known = ImmutableSortedDictionary.CreateBuilder<string, string>();
        known["container"] = rules.Words.Container(bin.Container);
        known["reference"] = bin.OpenReport ?? "";
        if (rules.MustBeOutBy(bin.Container) is { } outBy)
        {
            known["out by"] = OpenPeriod.InWords(outBy);
        }

        if (collection is { } day)
        {
            var earliest = Earliest();
            known["collection"] = BritishTime.InWords(day);
            known["from"] = InWords(rules.From is ReportFrom.RoundIsDone { OrAt: { } or } ? BritishTime.At(day, or) : earliest);
        }

        if (bin.Next is { } next)
        {
            known["next collection"] = BritishTime.InWords(next);
        }

        if (last is { } moment)
        {
            known["until"] = InWords(moment);
        }

        if (rules.RevisitCrewDays is { } days)
        {
            known["collect by"] = BritishTime.InWords(rules.CrewDays.After(BritishTime.Day(now), days));
        }

        return known.ToImmutable();
    }

    // The end of a day is the day itself to people.
    private static string InWords(DateTimeOffset moment)
    {
        var local = BritishTime.Local(moment);
        var time = TimeOnly.FromDateTime(local);
        return time == TimeOnly.MinValue || time == TimeOnly.MaxValue ? BritishTime.InWords(BritishTime.Day(moment)) : $"{OpenPeriod.InWords(time)} on {BritishTime.InWords(BritishTime.Day(moment))}";
    }
}
