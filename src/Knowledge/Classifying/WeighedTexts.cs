using System.Runtime.InteropServices;

namespace CouncilBot.Knowledge.Classifying;

/// <summary>Texts as the pieces that the vocabulary knows and what each weighs, laid end to end.</summary>
internal sealed class WeighedTexts
{
    private readonly List<int> starts = [0];
    private readonly List<int> pieces = [];
    private readonly List<float> weights = [];

    public int Count => starts.Count - 1;

    public void Add(ReadOnlySpan<int> itsPieces, ReadOnlySpan<float> itsWeights)
    {
        pieces.AddRange(itsPieces);
        weights.AddRange(itsWeights);
        starts.Add(pieces.Count);
    }

    public ReadOnlySpan<int> Pieces(int text) => CollectionsMarshal.AsSpan(pieces)[starts[text]..starts[text + 1]];

    public ReadOnlySpan<float> Weights(int text) => CollectionsMarshal.AsSpan(weights)[starts[text]..starts[text + 1]];
}
