using CouncilBot.Knowledge.Storing;

namespace CouncilBot.Knowledge.Classifying;

/// <summary>
/// What was learnt, made small: for each piece only the labels that it really speaks for or against, a byte or two for the label and a
/// byte for how much. What that loses is less than what another order of the examples would change.
/// </summary>
internal sealed class Lines(ReadOnlyMemory<int> starts, ReadOnlyMemory<byte> labels, byte[] beyond, ReadOnlyMemory<sbyte> weights, float[] scales, float[] bases)
{
    // Of a label's number the low byte stands in labels, and in beyond what 256 and more need; most councils need none.
    private const int InAByte = 256;

    private const int TooFaint = 4;
    private const int Finest = 127;

    public static Lines Of(float[][] blocks, int width, int pieces, int labels)
    {
        var scales = new float[labels];
        var bases = new float[labels];
        for (var label = 0; label < labels; label++)
        {
            var block = blocks[label / width];
            var most = 1e-9f;
            for (var piece = 0; piece < pieces; piece++)
            {
                most = MathF.Max(most, MathF.Abs(block[(piece * width) + (label % width)]));
            }

            scales[label] = most / Finest;
            bases[label] = block[(pieces * width) + (label % width)];
        }

        var starts = new int[pieces + 1];
        var kept = new List<ushort>(pieces * 16);
        var weights = new List<sbyte>(pieces * 16);
        for (var piece = 0; piece < pieces; piece++)
        {
            for (var label = 0; label < labels; label++)
            {
                var weight = (int)MathF.Round(blocks[label / width][(piece * width) + (label % width)] / scales[label]);
                if (Math.Abs(weight) >= TooFaint)
                {
                    kept.Add((ushort)label);
                    weights.Add((sbyte)weight);
                }
            }

            starts[piece + 1] = kept.Count;
        }

        return new Lines(
            starts, kept.Select(label => (byte)label).ToArray(), labels <= InAByte ? [] : [.. kept.Select(label => (byte)(label / InAByte))], weights.ToArray(), scales, bases);
    }

    public void Score(ReadOnlySpan<int> pieces, ReadOnlySpan<float> weigh, Span<float> scores)
    {
        scores.Clear();
        var begins = starts.Span;
        var named = labels.Span;
        var counted = weights.Span;
        for (var at = 0; at < pieces.Length; at++)
        {
            var from = begins[pieces[at]];
            var to = begins[pieces[at] + 1];
            for (var one = from; one < to; one++)
            {
                scores[beyond.Length == 0 ? named[one] : named[one] + (beyond[one] * InAByte)] += counted[one] * weigh[at];
            }
        }

        for (var label = 0; label < bases.Length; label++)
        {
            scores[label] = (scores[label] * scales[label]) + bases[label];
        }

        GC.KeepAlive(this); // the rows may lie in a file, which stays mapped only as long as somebody holds them
    }

    public void Write(BinaryWriter to)
    {
        Rows.Write(to, starts.Span);
        Rows.Write(to, labels.Span);
        Rows.Write<byte>(to, beyond);
        Rows.Write(to, weights.Span);
        Rows.Write<float>(to, scales);
        Rows.Write<float>(to, bases);
    }

    public static Lines Read(BinaryReader from) =>
        new(Rows.Leave<int>(from), Rows.Leave<byte>(from), Rows.Read<byte>(from), Rows.Leave<sbyte>(from), Rows.Read<float>(from), Rows.Read<float>(from));
}
