namespace CouncilBot.Knowledge.Passages;

/// <summary>Turns the forward index about: counts first, so that each array is made once and in its size.</summary>
internal sealed class PostingsBuilder(ForwardIndex forward, FieldWeights fields, int terms)
{
    private readonly float[] weights = new float[terms];
    private readonly List<int> found = [];
    private readonly int[] starts = new int[terms + 1];
    private readonly float[] rarity = new float[terms];
    private readonly float[] most = new float[terms];

    public Postings Build()
    {
        CountDocuments();
        var next = starts.AsSpan(0, terms).ToArray();
        var documents = new int[starts[terms]];
        var impacts = new ushort[starts[terms]];
        for (var document = 0; document < forward.Documents; document++)
        {
            Weigh(document);
            foreach (var term in found)
            {
                documents[next[term]] = document;
                impacts[next[term]++] = (ushort)Math.Round(Postings.Whole * Math.Min(Impact(term, weights[term]) / most[term], 1));
                weights[term] = 0;
            }
        }

        return new Postings(starts, documents, impacts, rarity, most);
    }

    private float Impact(int term, float weight) => rarity[term] * weight / (FieldWeights.Saturation + weight);

    // How many documents have each term, and how much it weighs at most.
    private void CountDocuments()
    {
        for (var document = 0; document < forward.Documents; document++)
        {
            Weigh(document);
            foreach (var term in found)
            {
                starts[term + 1]++;
                most[term] = Math.Max(most[term], weights[term]);
                weights[term] = 0;
            }
        }

        for (var term = 0; term < terms; term++)
        {
            var holding = starts[term + 1];
            rarity[term] = MathF.Log(1 + ((forward.Documents - holding + 0.5f) / (holding + 0.5f)));
            most[term] = Impact(term, most[term]);
            starts[term + 1] += starts[term];
        }
    }

    // The document's terms in "found" and what each weighs there in "weights".
    private void Weigh(int document)
    {
        found.Clear();
        for (var part = TextPart.Title; part <= TextPart.Questions; part++)
        {
            var words = forward.Of(document, part);
            var weight = fields.Of(part, words.Length);
            foreach (var term in words)
            {
                if (term == Vocabulary.Boundary)
                {
                    continue;
                }

                if (weights[term] == 0)
                {
                    found.Add(term);
                }

                weights[term] += weight;
            }
        }
    }
}
