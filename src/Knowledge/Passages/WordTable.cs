namespace CouncilBot.Knowledge.Passages;

/// <summary>Numbers words from 0 in the order they come, all letters in one array: a tenth of the room that a dictionary of strings takes.</summary>
internal sealed class WordTable
{
    private char[] letters = new char[1024];
    private int[] starts = new int[256];
    private int[] slots = new int[512];

    public int Count { get; private set; }

    public ReadOnlySpan<char> this[int word] => letters.AsSpan(starts[word]..starts[word + 1]);

    /// <summary>The word's number, or -1.</summary>
    public int Find(ReadOnlySpan<char> word) => slots[Slot(word)] - 1;

    public int Add(ReadOnlySpan<char> word)
    {
        var slot = Slot(word);
        if (slots[slot] > 0)
        {
            return slots[slot] - 1;
        }

        Room(ref letters, starts[Count] + word.Length);
        Room(ref starts, Count + 2);
        word.CopyTo(letters.AsSpan(starts[Count]));
        starts[Count + 1] = starts[Count] + word.Length;
        slots[slot] = ++Count;
        if (Count * 2 > slots.Length)
        {
            Spread();
        }

        return Count - 1;
    }

    /// <summary>Gives back the room kept for more.</summary>
    public void Trim()
    {
        Array.Resize(ref letters, starts[Count]);
        Array.Resize(ref starts, Count + 1);
    }

    // Where the word stands or would stand: the first free place from its own on.
    private int Slot(ReadOnlySpan<char> word)
    {
        var slot = string.GetHashCode(word) & (slots.Length - 1);
        while (slots[slot] > 0 && !this[slots[slot] - 1].SequenceEqual(word))
        {
            slot = (slot + 1) & (slots.Length - 1);
        }

        return slot;
    }

    private void Spread()
    {
        slots = new int[slots.Length * 2];
        for (var word = 0; word < Count; word++)
        {
            slots[Slot(this[word])] = word + 1;
        }
    }

    private static void Room<T>(ref T[] array, int needed)
    {
        if (array.Length < needed)
        {
            Array.Resize(ref array, Math.Max(needed, array.Length * 2));
        }
    }
}
