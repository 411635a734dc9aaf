using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Numerics;

namespace CouncilBot.Knowledge.Classifying;

/// <summary>Says how well each label fits a text, having learnt from examples. Never changes once learnt; any number may ask at once.</summary>
public sealed class Classifier
{
    private readonly Vocabulary vocabulary;
    private readonly Lines lines;
    private readonly ConcurrentBag<Fragments> readers = [];

    private Classifier(ImmutableArray<string> labels, Vocabulary vocabulary, Lines lines)
    {
        Labels = labels;
        this.vocabulary = vocabulary;
        this.lines = lines;
    }

    public ImmutableArray<string> Labels { get; }

    public static Classifier Learn(IReadOnlyList<(string Label, string Text)> examples)
    {
        var labels = examples.Select(example => example.Label).Distinct().Order(StringComparer.Ordinal).ToImmutableArray();
        var places = labels.Index().ToDictionary(entry => entry.Item, entry => entry.Index);
        var vocabulary = Vocabulary.Learn([.. examples.Select(example => example.Text)]);
        var training = new Training(Weigh(examples, vocabulary), [.. examples.Select(example => places[example.Label])], vocabulary.Count);
        var lanes = Vector<float>.Count;
        var width = lanes * ((((labels.Length + 1) / 2) + lanes - 1) / lanes);
        var blocks = new float[2][];
        Parallel.For(0, 2, block => blocks[block] = training.Learn(block * width, width));
        return new Classifier(labels, vocabulary, Lines.Of(blocks, width, vocabulary.Count, labels.Length));
    }

    /// <summary>How far the text lies on each label's side of its line: above 0 it speaks for the label.</summary>
    public void Score(ReadOnlySpan<char> text, Span<float> scores)
    {
        var fragments = readers.TryTake(out var idle) ? idle : new Fragments();
        fragments.Read(text);
        var places = ArrayPool<int>.Shared.Rent(fragments.Pieces.Count);
        var weights = ArrayPool<float>.Shared.Rent(fragments.Pieces.Count);
        var found = vocabulary.Weigh(fragments, places, weights);
        readers.Add(fragments);
        lines.Score(places.AsSpan(0, found), weights.AsSpan(0, found), scores);
        ArrayPool<int>.Shared.Return(places);
        ArrayPool<float>.Shared.Return(weights);
    }

    public void Write(BinaryWriter to)
    {
        to.Write(Labels.Length);
        foreach (var label in Labels)
        {
            to.Write(label);
        }

        vocabulary.Write(to);
        lines.Write(to);
    }

    public static Classifier Read(BinaryReader from)
    {
        var labels = new string[from.ReadInt32()];
        for (var label = 0; label < labels.Length; label++)
        {
            labels[label] = from.ReadString();
        }

        return new Classifier([.. labels], Vocabulary.Read(from), Lines.Read(from));
    }

    private static WeighedTexts Weigh(IReadOnlyList<(string Label, string Text)> examples, Vocabulary vocabulary)
    {
        var fragments = new Fragments();
        var texts = new WeighedTexts();
        var places = new int[Fragments.Most];
        var weights = new float[Fragments.Most];
        foreach (var (_, text) in examples)
        {
            fragments.Read(text);
            var found = vocabulary.Weigh(fragments, places, weights);
            texts.Add(places.AsSpan(0, found), weights.AsSpan(0, found));
        }

        return texts;
    }
}
