namespace CouncilBot.Knowledge.Passages;

/// <summary>What one search at a time needs to write in; kept for the next, so that searching allocates nothing.</summary>
internal sealed class Searcher(QuestionReader reader, MaxScore maxScore, ReRanking reRanking, Question question, Tuning tuning)
{
    private readonly TopHits top = new();

    public ReRanking ReRanking => reRanking;

    /// <summary>Finds the best of a range of documents, no more than <paramref name="most"/>.</summary>
    public Span<Hit> Search(ReadOnlySpan<char> asked, (int From, int To) range, int most)
    {
        reader.Read(asked, question);
        top.Start(Math.Max(most, ReRanking.Depth));
        maxScore.Search(question, range, top, all: !tuning.PassesOver);
        var hits = top.Sorted();
        if (tuning.ReRanks && hits.Length > 0)
        {
            reRanking.Order(question, hits);
        }

        question.Clear();
        return hits[..Math.Min(most, hits.Length)];
    }
}
