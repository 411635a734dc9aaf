using System.Collections.Immutable;
using CouncilBot.Knowledge.Elsewhere;
using CouncilBot.Knowledge.Pages;

namespace CouncilBot.Knowledge;

/// <summary>What there is to know: the council's pages, what is others' job, and examples of what nobody can answer.</summary>
public sealed record KnowledgeContent(ImmutableArray<Page> Pages, ImmutableArray<OthersJob> Elsewhere, ImmutableArray<string> Nothing)
{
    public static KnowledgeContent Of(ImmutableArray<Page> pages) => new(pages, [], []);

    /// <summary>What people ask who are in no danger: some of each page's examples, evenly picked.</summary>
    public IEnumerable<string> OrdinaryQuestions(int ofEach) => Pages.Where(page => !page.NearDanger)
        .SelectMany(page => page.PeopleAsk.Where((_, at) => at % Math.Max(1, (page.PeopleAsk.Length + ofEach - 1) / ofEach) == 0));

    /// <summary>With what people say to have something done, which is also about the topic's page.</summary>
    public KnowledgeContent WithSaid(ILookup<string, string> said) =>
        this with { Pages = [.. Pages.Select(page => said.Contains(page.Topic) ? page with { PeopleAsk = [.. page.PeopleAsk.Union(said[page.Topic])] } : page)] };

    /// <summary>All that could be learnt from, piece by piece.</summary>
    public IEnumerable<string> Everything() =>
    [
        .. Pages.SelectMany(page => (string[])[page.Topic, page.Title, .. page.PeopleAsk, .. page.Passages.SelectMany(passage => (string[])[passage.Heading, passage.Text])]),
        .. Elsewhere.SelectMany(job => (string[])[job.Id, job.What, .. job.PeopleAsk]),
        .. Nothing,
    ];
}
