using System.Collections.Frozen;
using CouncilBot.Knowledge.Pages;

namespace CouncilBot.Knowledge.Facts;

/// <summary>How surely two figures are said of the same thing: by the share of their words, rare words counting more, that the other one has too.</summary>
internal sealed class Likeness
{
    private const double Most = 0.8;
    private const double Least = 0.5;
    private const int LeastShared = 2;

    /// <summary>A phone number on more than one page in ten is the switchboard's, which may be given beside any other.</summary>
    private const double Everywhere = 0.1;
    private const int FewPages = 5;

    private readonly StatementReader words;
    private readonly FrozenSet<string> switchboards;

    public Likeness(IReadOnlyList<PageDraft> pages, StatementReader words, IReadOnlyList<Statement> statements)
    {
        this.words = words;
        switchboards = statements.Where(statement => statement.Fact.Kind == FactKind.Phone).Select(statement => (statement.Fact.Value, statement.Page)).Distinct()
            .CountBy(pair => pair.Value).Where(number => number.Value > FewPages && number.Value > pages.Count * Everywhere).Select(number => number.Key).ToFrozenSet();
    }

    /// <summary>From 0, when they are not of the same thing, to 1.</summary>
    public double Of(Statement one, Statement other)
    {
        if (CaseWords.Differ(one.Cases, other.Cases) || IsSwitchboard(one.Fact.Value) || IsSwitchboard(other.Fact.Value))
        {
            return 0;
        }

        var onOnePage = one.Page == other.Page;
        if (onOnePage && one.Section == other.Section)
        {
            return 0; // what stands together is told apart by its officer
        }

        var (mine, theirs) = onOnePage ? (one.Own.Concat(one.Title).ToFrozenSet(), other.Own.Concat(one.Title).ToFrozenSet()) : (one.Around, other.Around);
        var (oneIn, otherIn) = (Share(one.Own, theirs), Share(other.Own, mine));
        var shared = one.Own.Intersect(theirs).Union(other.Own.Intersect(mine)).ToList();
        return (shared.Count >= LeastShared || shared.Exists(words.IsRare)) && one.Own.Overlaps(other.Own) && Math.Max(oneIn, otherIn) >= Most && Math.Min(oneIn, otherIn) >= Least ? (oneIn + otherIn) / 2 : 0;
    }

    public bool IsSwitchboard(string number) => switchboards.Contains(number);

    private double Share(FrozenSet<string> own, FrozenSet<string> of)
    {
        var all = own.Sum(words.Weight);
        return all == 0 ? 0 : own.Where(of.Contains).Sum(words.Weight) / all;
    }
}
