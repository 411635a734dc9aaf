namespace CouncilBot.Knowledge.Passages;

/// <summary>Keeps the best few of many hits: a heap whose root is the worst of them. Of equals the document that came first is better.</summary>
internal sealed class TopHits
{
    private Hit[] heap = [];
    private int wanted;

    public int Count { get; private set; }

    /// <summary>What a hit has to exceed to be kept.</summary>
    public float Threshold => Count < wanted ? 0 : heap[0].Score;

    public void Start(int most)
    {
        wanted = most;
        Count = 0;
        if (heap.Length < most)
        {
            heap = new Hit[most];
        }
    }

    /// <summary>Offers a hit; documents come in order.</summary>
    public void Offer(int document, float score)
    {
        if (Count < wanted)
        {
            heap[Count] = new Hit(document, score);
            Rise(Count++);
        }
        else if (score > heap[0].Score)
        {
            heap[0] = new Hit(document, score);
            Sink(Count);
        }
    }

    /// <summary>The hits, best first.</summary>
    public Span<Hit> Sorted()
    {
        for (var last = Count - 1; last > 0; last--)
        {
            (heap[0], heap[last]) = (heap[last], heap[0]);
            Sink(last);
        }

        return heap.AsSpan(0, Count);
    }

    private static bool Worse(Hit one, Hit other) => one.Score < other.Score || (one.Score == other.Score && one.Document > other.Document);

    private void Rise(int place)
    {
        while (place > 0 && Worse(heap[place], heap[(place - 1) / 2]))
        {
            (heap[place], heap[(place - 1) / 2]) = (heap[(place - 1) / 2], heap[place]);
            place = (place - 1) / 2;
        }
    }

    private void Sink(int length)
    {
        for (var place = 0; (2 * place) + 1 < length;)
        {
            var child = (2 * place) + 1;
            if (child + 1 < length && Worse(heap[child + 1], heap[child]))
            {
                child++;
            }

            if (!Worse(heap[child], heap[place]))
            {
                return;
            }

            (heap[child], heap[place]) = (heap[place], heap[child]);
            place = child;
        }
    }
}
