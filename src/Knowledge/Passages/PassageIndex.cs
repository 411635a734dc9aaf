using CouncilBot.Knowledge.Passages.Spelling;

namespace CouncilBot.Knowledge.Passages;

/// <summary>A passage search in memory: built once from all documents and never changed; readers need no lock.</summary>
public sealed class PassageIndex : IPassageSearch
{
    // More at once than this, and the rest make their own; on most machines fewer threads ever run at once.
    private const int Kept = 64;

    // How often a word of grammar is taken to have been seen where a mistyped one is mended to it.
    private const int VeryCommon = 1000;
    private readonly Vocabulary vocabulary = new();
    private readonly ForwardIndex forward;
    private readonly Postings postings;
    private readonly QuestionReader reader;
    private readonly Tuning tuning;
    private readonly float usualBody;
    private readonly Searcher?[] idle = new Searcher?[Kept];

    private PassageIndex(IEnumerable<SourceText> sources, Tuning tuning)
    {
        this.tuning = tuning;
        var builder = new ForwardIndexBuilder(vocabulary);
        foreach (var source in sources)
        {
            builder.Add(source);
        }

        forward = builder.Build();
        var fields = new FieldWeights(forward);
        usualBody = fields.Average(TextPart.Body);
        postings = new PostingsBuilder(forward, fields, vocabulary.Terms.Count).Build();
        foreach (var word in FunctionWords.All)
        {
            vocabulary.Learn(word, VeryCommon);
        }

        var mender = tuning.MendsSpelling ? new Mender(vocabulary) : null;
        vocabulary.Trim();
        reader = new QuestionReader(vocabulary, postings, mender, tuning, MathF.Log(1 + ((Documents + 0.5f) / 0.5f)));
        idle[0] = NewSearcher();
    }

    public int Documents => forward.Documents;

    /// <summary>Reads the sources once, one after another.</summary>
    public static PassageIndex Build(IEnumerable<SourceText> sources, Tuning? tuning = null) => new(sources, tuning ?? Tuning.Whole);

    public int Search(ReadOnlySpan<char> question, Span<Hit> best) => Search(question, (0, int.MaxValue), best);

    /// <summary>Searches some neighbouring documents only, such as the passages of one page.</summary>
    public int SearchWithin(Range documents, ReadOnlySpan<char> question, Span<Hit> best)
    {
        var (first, count) = documents.GetOffsetAndLength(Documents);
        return Search(question, (first, first + count), best);
    }

    private int Search(ReadOnlySpan<char> question, (int From, int To) range, Span<Hit> best)
    {
        var searcher = Take();
        var hits = searcher.Search(question, range, best.Length);
        hits.CopyTo(best);
        GiveBack(searcher);
        return hits.Length;
    }

    private Searcher Take()
    {
        foreach (ref var place in idle.AsSpan())
        {
            if (place is not null && Interlocked.Exchange(ref place, null) is { } searcher)
            {
                return searcher;
            }
        }

        return NewSearcher();
    }

    private void GiveBack(Searcher searcher)
    {
        foreach (ref var place in idle.AsSpan())
        {
            if (place is null && Interlocked.CompareExchange(ref place, searcher, null) is null)
            {
                return;
            }
        }
    }

    internal Searcher NewSearcher() =>
        new(reader, new MaxScore(postings), new ReRanking(new FeatureReader(forward, postings, vocabulary.Terms, usualBody)), new Question(vocabulary.Terms.Count), tuning);
}
