namespace CouncilBot.Knowledge.Passages;

/// <summary>The terms of each document in the order they stand there, part by part.</summary>
internal sealed class ForwardIndex(int[] terms, int[] starts)
{
    /// <summary>How many parts a document has.</summary>
    public const int Parts = 4;

    public int Documents => (starts.Length - 1) / Parts;

    public ReadOnlySpan<int> Of(int document, TextPart part)
    {
        var place = (document * Parts) + (int)part;
        return terms.AsSpan(starts[place]..starts[place + 1]);
    }

    public int Length(int document, TextPart part) => starts[(document * Parts) + (int)part + 1] - starts[(document * Parts) + (int)part];
}
