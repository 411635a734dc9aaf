using System.Numerics;

namespace CouncilBot.Knowledge.Passages;

/// <summary>
/// Finds the best documents without scoring all: terms that together cannot lift a document among the best are only looked up
/// for documents that other terms bring up. Documents are gone through in windows, so that scores add up in a small array.
/// </summary>
internal sealed class MaxScore(Postings postings)
{
    private const int Window = 2048;

    // Sums of floats depend a little on their order; a bound must not fall short for that.
    private const float Slack = 1.00001f;
    private const float WorthPassingOver = 4;
    private readonly float[] scores = new float[Window];
    private readonly TermCursor[] cursors = new TermCursor[Question.MostWords * 2];
    private int count;
    private int firstEssential;
    private float unessential;

    /// <summary>Offers every document of a range that can be among the best; with <paramref name="all"/> every one there is.</summary>
    public void Search(Question question, (int From, int To) range, TopHits best, bool all = false)
    {
        Open(question, range);
        while (firstEssential < count && FirstDocument() is var first and < int.MaxValue)
        {
            var start = first / Window * Window;
            for (var term = firstEssential; term < count; term++)
            {
                Add(ref cursors[term], start);
            }

            OfferWindow(start, best);
            PassOver(all ? -1 : best.Threshold);
        }
    }

    private void Open(Question question, (int From, int To) range)
    {
        count = question.Terms.Length;
        firstEssential = 0;
        unessential = 0;
        for (var number = 0; number < count; number++)
        {
            var (term, weight) = (question.Terms[number], question.Weights[number]);
            var (start, end) = postings.Between(term, range.From, range.To);
            cursors[number] = new TermCursor { Next = start, End = end, Weight = weight * postings.Most(term) / Postings.Whole, Most = weight * postings.Most(term) };
        }

        cursors.AsSpan(0, count).Sort(static (one, other) => one.Most.CompareTo(other.Most));
        var sum = 0f;
        foreach (ref var cursor in cursors.AsSpan(0, count))
        {
            cursor.MostSoFar = sum += cursor.Most;
        }
    }

    // A look-up costs as much as adding up several documents: only a list long beside the others is worth passing over.
    private void PassOver(float threshold)
    {
        var others = 0L;
        for (var term = count - 1; term >= firstEssential; term--)
        {
            others += cursors[term].Left;
        }

        while (firstEssential < count && cursors[firstEssential].MostSoFar * Slack <= threshold)
        {
            others -= cursors[firstEssential].Left;
            if (cursors[firstEssential].Left < others * WorthPassingOver)
            {
                return;
            }

            unessential = cursors[firstEssential++].MostSoFar;
        }
    }

    private int FirstDocument()
    {
        var first = int.MaxValue;
        foreach (ref var cursor in cursors.AsSpan(firstEssential, count - firstEssential))
        {
            first = cursor.Next < cursor.End ? Math.Min(first, postings.Documents[cursor.Next]) : first;
        }

        return first;
    }

    private void Add(ref TermCursor cursor, int start)
    {
        var documents = postings.Documents;
        var impacts = postings.Impacts;
        var next = cursor.Next;
        for (; next < cursor.End && documents[next] - start < Window; next++)
        {
            scores[documents[next] - start] += cursor.Weight * impacts[next];
        }

        cursor.Next = next;
    }

    private void OfferWindow(int start, TopHits best)
    {
        for (var place = 0; place < Window; place += Vector<float>.Count)
        {
            var needed = MathF.Max((best.Threshold / Slack) - unessential, 0);
            if (Vector.GreaterThanAny(new Vector<float>(scores, place), new Vector<float>(needed)))
            {
                for (var each = place; each < place + Vector<float>.Count; each++)
                {
                    if (scores[each] > needed)
                    {
                        Offer(start + each, scores[each], best);
                    }
                }
            }
        }

        Array.Clear(scores);
    }

    // Looks the document up in the terms not gone through, the weightiest first, while it can still become one of the best.
    private void Offer(int document, float score, TopHits best)
    {
        for (var term = firstEssential - 1; term >= 0; term--)
        {
            ref var cursor = ref cursors[term];
            if ((score + cursor.MostSoFar) * Slack <= best.Threshold)
            {
                return;
            }

            cursor.Next = postings.Find(document, cursor.Next, cursor.End);
            if (cursor.Next < cursor.End && postings.Documents[cursor.Next] == document)
            {
                score += cursor.Weight * postings.Impacts[cursor.Next];
            }
        }

        best.Offer(document, score);
    }
}
