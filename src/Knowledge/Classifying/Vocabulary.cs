using System.Numerics;
using System.Runtime.InteropServices;
using CouncilBot.Knowledge.Storing;

namespace CouncilBot.Knowledge.Classifying;

/// <summary>The pieces that occur often enough to learn from, each with a place of its own and how telling it is.</summary>
internal sealed class Vocabulary
{
    private const int Free = -1;

    private readonly ReadOnlyMemory<ulong> pieces;
    private readonly ReadOnlyMemory<float> rarity;
    private readonly ReadOnlyMemory<int> slots;

    public Vocabulary(ulong[] pieces, float[] rarity)
        : this(pieces, rarity, Slots(pieces))
    {
    }

    private Vocabulary(ReadOnlyMemory<ulong> pieces, ReadOnlyMemory<float> rarity, ReadOnlyMemory<int> slots)
    {
        this.pieces = pieces;
        this.rarity = rarity;
        this.slots = slots;
    }

    public int Count => pieces.Length;

    /// <summary>Learns from texts: a piece of words must be in two of them, and a group of letters in four.</summary>
    public static Vocabulary Learn(IReadOnlyList<string> texts)
    {
        var fragments = new Fragments();
        var counts = new Dictionary<ulong, (int Texts, int Needed)>(texts.Count * 8);
        foreach (var text in texts)
        {
            fragments.Read(text);
            for (var at = 0; at < fragments.Pieces.Count; at++)
            {
                ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, fragments.Pieces[at], out _);
                count = (count.Texts + 1, at < fragments.WordPieces ? 2 : 4);
            }
        }

        var kept = counts.Where(entry => entry.Value.Texts >= entry.Value.Needed).ToArray();
        return new Vocabulary(
            [.. kept.Select(entry => entry.Key)],
            [.. kept.Select(entry => 1 + MathF.Log((1f + texts.Count) / (1 + entry.Value.Texts)))]);
    }

    /// <summary>
    /// Finds the known pieces of what was just read and weighs them, so that words together count as much as groups of letters,
    /// and a long text no more than a short one. Says how many it found.
    /// </summary>
    public int Weigh(Fragments fragments, Span<int> places, Span<float> weights)
    {
        var words = Find(fragments.Pieces, 0, fragments.WordPieces, places, weights);
        var groups = Find(fragments.Pieces, fragments.WordPieces, fragments.Pieces.Count, places[words..], weights[words..]);
        Even(weights[..words]);
        Even(weights.Slice(words, groups));
        GC.KeepAlive(this); // the rows may lie in a file, which stays mapped only as long as somebody holds them
        return words + groups;
    }

    public void Write(BinaryWriter to)
    {
        Rows.Write(to, pieces.Span);
        Rows.Write(to, rarity.Span);
        Rows.Write(to, slots.Span);
    }

    public static Vocabulary Read(BinaryReader from) => new(Rows.Leave<ulong>(from), Rows.Leave<float>(from), Rows.Leave<int>(from));

    private int Find(List<ulong> all, int from, int to, Span<int> places, Span<float> weights)
    {
        var found = 0;
        var known = slots.Span;
        var their = pieces.Span;
        var rare = rarity.Span;
        for (var at = from; at < to; at++)
        {
            if (known[SlotOf(all[at], known, their)] is >= 0 and var place)
            {
                places[found] = place;
                weights[found++] = rare[place];
            }
        }

        return found;
    }

    private static void Even(Span<float> weights)
    {
        var squares = 0f;
        foreach (var weight in weights)
        {
            squares += weight * weight;
        }

        var scale = 1 / MathF.Sqrt(MathF.Max(squares, 1e-6f));
        foreach (ref var weight in weights)
        {
            weight *= scale;
        }
    }

    private static int[] Slots(ulong[] pieces)
    {
        var slots = new int[BitOperations.RoundUpToPowerOf2((uint)(pieces.Length * 2) + 2)];
        Array.Fill(slots, Free);
        for (var place = 0; place < pieces.Length; place++)
        {
            slots[SlotOf(pieces[place], slots, pieces)] = place;
        }

        return slots;
    }

    private static int SlotOf(ulong piece, ReadOnlySpan<int> slots, ReadOnlySpan<ulong> pieces)
    {
        var mask = slots.Length - 1;
        var slot = (int)(piece >> 20) & mask;
        while (slots[slot] >= 0 && pieces[slots[slot]] != piece)
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }
}
