using System.Numerics;
using System.Runtime.InteropServices;

namespace CouncilBot.Knowledge.Classifying;

/// <summary>
/// Learns one straight line for every label at once (a linear support vector machine with squared loss, by dual coordinate
/// descent). The labels are dealt out in blocks that do not touch each other, so blocks may be learnt side by side and the same
/// examples always give the same lines.
/// </summary>
internal sealed class Training(WeighedTexts texts, IReadOnlyList<int> labels, int pieces)
{
    /// <summary>How far a line may bend for one example: higher trusts each example more.</summary>
    public const float Trust = 0.7f;

    private const int Passes = 5;
    private const float TooSmallToMatter = 1e-3f;

    /// <summary>The lines of the labels from <paramref name="first"/> on: for each piece a row with a weight for each label, and a last row without a piece.</summary>
    public float[] Learn(int first, int width)
    {
        var lines = new float[(pieces + 1) * width];
        var holds = new float[texts.Count * width];
        var score = new float[width];
        var change = new float[width];
        var order = Enumerable.Range(0, texts.Count).ToArray();
        for (var pass = 0; pass < Passes; pass++)
        {
            Shuffle(order, pass);
            foreach (var text in order)
            {
                Learn(text, labels[text] - first, lines, holds.AsSpan(text * width, width), score, change);
            }
        }

        return lines;
    }

    private void Learn(int text, int label, float[] lines, Span<float> holds, float[] score, float[] change)
    {
        var its = texts.Pieces(text);
        var weights = texts.Weights(text);
        var width = holds.Length;
        var norm = Score(lines, width, its, weights, score);
        if (!Correct(score, holds, change, label, norm))
        {
            return;
        }

        // Few lines move once the first pass is over: only theirs are touched.
        var changes = MemoryMarshal.Cast<float, Vector<float>>(change.AsSpan());
        Span<int> moved = stackalloc int[changes.Length];
        var count = 0;
        for (var lane = 0; lane < changes.Length; lane++)
        {
            if (changes[lane] != Vector<float>.Zero)
            {
                moved[count++] = lane;
            }
        }

        for (var at = 0; at <= its.Length; at++)
        {
            var row = at < its.Length ? its[at] : pieces;
            var weight = at < its.Length ? weights[at] : 1;
            var line = MemoryMarshal.Cast<float, Vector<float>>(lines.AsSpan(row * width, width));
            foreach (var lane in moved[..count])
            {
                line[lane] += changes[lane] * weight;
            }
        }
    }

    private float Score(float[] lines, int width, ReadOnlySpan<int> its, ReadOnlySpan<float> weights, float[] score)
    {
        lines.AsSpan(pieces * width, width).CopyTo(score);
        var scores = MemoryMarshal.Cast<float, Vector<float>>(score.AsSpan());
        var norm = 1f;
        for (var at = 0; at < its.Length; at++)
        {
            var weight = weights[at];
            norm += weight * weight;
            var line = MemoryMarshal.Cast<float, Vector<float>>(lines.AsSpan(its[at] * width, width));
            for (var lane = 0; lane < scores.Length; lane++)
            {
                scores[lane] += line[lane] * weight;
            }
        }

        return norm;
    }

    // Moves what this example holds each line to, towards a margin of one on the right side of it.
    private static bool Correct(float[] score, Span<float> holds, float[] change, int label, float norm)
    {
        const float Slack = 0.5f / Trust;
        var steep = 1 / (norm + Slack);
        var any = false;
        for (var at = 0; at < score.Length; at++)
        {
            var side = at == label ? 1f : -1f;
            var gap = (side * score[at]) - 1 + (Slack * holds[at]);
            var held = MathF.Max(holds[at] - (gap * steep), 0);
            var moved = held - holds[at];
            if (MathF.Abs(moved) > TooSmallToMatter)
            {
                holds[at] = held;
                change[at] = moved * side;
                any = true;
            }
            else
            {
                change[at] = 0;
            }
        }

        return any;
    }

    // Always in the same disorder: the same examples must give the same lines.
    private static void Shuffle(int[] order, int pass)
    {
        var state = 0x9E3779B9u + (uint)pass;
        for (var at = order.Length - 1; at > 0; at--)
        {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            var other = (int)(state % (uint)(at + 1));
            (order[at], order[other]) = (order[other], order[at]);
        }
    }
}
