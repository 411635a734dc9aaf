using CouncilBot.Knowledge.Files;
using CouncilBot.Knowledge.Pages;

namespace CouncilBot.Knowledge.Facts;

/// <summary>
/// Finds where pages say different things of the same: another price, number, time, day, date, duration or share.
/// It compares the figures whose words agree strongly. What it finds stops no answer; officers decide which page is right.
/// </summary>
public static class Contradictions
{
    public static IEnumerable<FileProblem> In(string folder) =>
        Directory.Exists(folder) ? Among([.. PageDraft.All(folder)]) : [];

    private static IEnumerable<FileProblem> Among(IReadOnlyList<PageDraft> pages)
    {
        var reader = new StatementReader(pages);
        var statements = pages.SelectMany(reader.In).ToList();
        var likeness = new Likeness(pages, reader, statements);
        var apart = pages.SelectMany(page => page.DiffersFrom.SelectMany(other => new[] { (page.Topic, other), (other, page.Topic) })).ToHashSet();
        var told = new HashSet<(string, string, FactKind)>();
        foreach (var (one, other) in Pairs(statements, likeness).Where(pair => !apart.Contains((pair.One.Page, pair.Other.Page))))
        {
            if (told.Add((one.Page, other.Page, one.Fact.Kind)))
            {
                yield return new FileProblem(other.File, other.Line, $"This says `{other.Fact.Written}`, and {one.File}:{one.Line} says `{one.Fact.Written}` of what seems to be the same. Make them agree. If they are different things, say so in their words, or add `differs from: [{one.Page}]` to the head of this page.");
            }
        }

        foreach (var problem in NumberNames.In(pages, likeness).Where(problem => !apart.Contains((problem.One, problem.Other))))
        {
            yield return problem.Told;
        }
    }

    private static IEnumerable<(Statement One, Statement Other)> Pairs(List<Statement> statements, Likeness likeness)
    {
        foreach (var group in statements.GroupBy(statement => statement.Fact.Kind))
        {
            var all = group.ToList();
            for (var one = 0; one < all.Count; one++)
            {
                for (var other = one + 1; other < all.Count; other++)
                {
                    if (all[one].Fact.CanBeComparedWith(all[other].Fact) && !all[one].Fact.AgreesWith(all[other].Fact) && likeness.Of(all[one], all[other]) is > 0 and var like && !IsExplained(all, all[one], all[other], like, likeness))
                    {
                        yield return (all[one], all[other]);
                    }
                }
            }
        }
    }

    // The page that says otherwise may also say the same, of the same or of something nearer; of phone numbers it is enough that it gives both.
    // On one page a sentence may name both, and sentences of several figures are a timetable.
    private static bool IsExplained(List<Statement> all, Statement one, Statement other, double like, Likeness likeness) => one.Page == other.Page
        ? all.Exists(third => third.Page == one.Page && ((IsBeside(third, one) && third.Fact.AgreesWith(other.Fact)) || (IsBeside(third, other) && third.Fact.AgreesWith(one.Fact))))
            || (all.Count(third => IsBeside(third, one)) > 1 && all.Count(third => IsBeside(third, other)) > 1)
        : all.Exists(third => third.Page == other.Page && third.Fact.AgreesWith(one.Fact) && (one.Fact.Kind == FactKind.Phone || likeness.Of(one, third) >= like))
            || all.Exists(third => third.Page == one.Page && third.Fact.AgreesWith(other.Fact) && (one.Fact.Kind == FactKind.Phone || likeness.Of(third, other) >= like));

    private static bool IsBeside(Statement one, Statement other) => one.Page == other.Page && one.Line == other.Line;
}
