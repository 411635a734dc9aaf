using System.Numerics;

namespace CouncilBot.Knowledge.Passages;

/// <summary>How near to each other a question's words stand in one document: neighbours in order, neighbours in any order, the longest phrase, the best stretch.</summary>
internal sealed class Closeness
{
    private const int NearInOrder = 4;
    private const int Near = 8;
    private const int Stretch = 14;
    private const int MostMatches = 512;
    private const int PartsApart = 100;
    private readonly int[] lastAt = new int[Question.MostWords + 2];
    private readonly int[] runs = new int[Question.MostWords + 2];
    private readonly int[] inOrder = new int[Question.MostWords + 2];
    private readonly int[] near = new int[Question.MostWords + 2];
    private readonly int[] places = new int[MostMatches];
    private readonly byte[] words = new byte[MostMatches];
    private int count;
    private int offset;
    private int longest;

    public void Start(int asked)
    {
        lastAt.AsSpan(0, asked + 2).Fill(-PartsApart);
        inOrder.AsSpan(0, asked + 2).Fill(int.MaxValue);
        near.AsSpan(0, asked + 2).Fill(int.MaxValue);
        runs.AsSpan(0, asked + 2).Clear();
        (count, offset, longest) = (0, 0, 0);
    }

    /// <summary>Words of different parts are not near.</summary>
    public void EndPart(int length) => offset += length + PartsApart;

    /// <summary>Takes up a match; those of a part come in order.</summary>
    public void Match(int place, int word)
    {
        place += offset;
        var before = place - lastAt[word - 1];
        inOrder[word] = Math.Min(inOrder[word], before);
        near[word] = Math.Min(near[word], before);
        near[word + 1] = Math.Min(near[word + 1], place - lastAt[word + 1]);
        runs[word] = before == 1 ? Math.Max(runs[word - 1], 1) + 1 : 1;
        longest = Math.Max(longest, runs[word]);
        lastAt[word] = place;
        if (count < MostMatches)
        {
            places[count] = place;
            words[count++] = (byte)word;
        }
    }

    /// <summary>How many of the question's words follow each other here as there.</summary>
    public int LongestRun => longest;

    /// <summary>What share of the question's neighbours stand near here: in order, and in any order.</summary>
    public (float InOrder, float InAnyOrder) Pairs(Question question)
    {
        float all = 0, ordered = 0, any = 0;
        for (var word = 2; word <= question.Words; word++)
        {
            var mass = MathF.Min(question.MassOf(word - 1), question.MassOf(word));
            all += mass;
            ordered += inOrder[word] <= NearInOrder ? mass / inOrder[word] : 0;
            any += near[word] <= Near ? mass / MathF.Sqrt(near[word]) : 0;
        }

        return all > 0 ? (ordered / all, any / all) : (0, 0);
    }

    /// <summary>The most of the question's mass that one short stretch has.</summary>
    public float BestStretch(Question question)
    {
        Span<byte> held = stackalloc byte[Question.MostWords + 1];
        held.Clear();
        float mass = 0, best = 0;
        for (int first = 0, last = 0; last < count; last++)
        {
            mass += held[words[last]]++ == 0 ? question.MassOf(words[last]) : 0;
            for (; places[last] - places[first] >= Stretch; first++)
            {
                mass -= --held[words[first]] == 0 ? question.MassOf(words[first]) : 0;
            }

            best = MathF.Max(best, mass);
        }

        return best;
    }
}
