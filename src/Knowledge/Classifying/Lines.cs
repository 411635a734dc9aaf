using CouncilBot.Knowledge.Storing;

namespace CouncilBot.Knowledge.Classifying;

/// <summary>
/// What was learnt, made small: for each piece only the labels that it really speaks for or against, two bytes for the label and a
/// byte for how much. What that loses is less than what another order of the examples would change.
/// </summary>
internal sealed class Lines(int[] starts, ushort[] labels, sbyte[] weights, float[] scales, float[] bases)
{
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

        return new Lines(starts, [.. kept], [.. weights], scales, bases);
    }

    public void Score(ReadOnlySpan<int> pieces, ReadOnlySpan<float> weigh, Span<float> scores)
    {
        scores.Clear();
        for (var at = 0; at < pieces.Length; at++)
        {
            var from = starts[pieces[at]];
            var to = starts[pieces[at] + 1];
            var its = labels.AsSpan(from, to - from);
            var theirs = weights.AsSpan(from, to - from);
            for (var one = 0; one < its.Length; one++)
            {
                scores[its[one]] += theirs[one] * weigh[at];
            }
        }

        for (var label = 0; label < bases.Length; label++)
        {
            scores[label] = (scores[label] * scales[label]) + bases[label];
        }
    }

    public void Write(BinaryWriter to)
    {
        Rows.Write<int>(to, starts);
        Rows.Write<ushort>(to, labels);
        Rows.Write<sbyte>(to, weights);
        Rows.Write<float>(to, scales);
        Rows.Write<float>(to, bases);
    }

    public static Lines Read(BinaryReader from) =>
        new(Rows.Read<int>(from), Rows.Read<ushort>(from), Rows.Read<sbyte>(from), Rows.Read<float>(from), Rows.Read<float>(from));
}
