using CouncilBot.Conversations.Words;
using CouncilBot.Knowledge.Classifying;
using CouncilBot.Knowledge.Storing;

namespace CouncilBot.Conversations.Emergencies.Learnt;

/// <summary>Has learnt from labelled messages how an emergency sounds, also in words that no rule foresaw.</summary>
internal sealed class EmergencyEar
{
    /// <summary>A message that sounds at least so much like danger is taken for it. Set for few to be missed; chosen on messages by others than wrote the examples.</summary>
    public const float Alarm = -0.5f;

    /// <summary>From here there is no doubt worth mentioning.</summary>
    public const float Clear = 0.3f;

    /// <summary>What a certain sign counts. The ear can overrule it only when it is very sure.</summary>
    public const float ACertainSignCounts = 1f;

    /// <summary>What a figure of speech counts.</summary>
    public const float AFigureOfSpeechCounts = -0.6f;

    private const string Kind = "emergencies";
    private const int LongMessage = 240;
    private const int Part = 200;
    private const int Stride = 100;
    private const int LongestExplained = 400;
    private const float PartsMustBeClearer = 0.15f;

    private readonly Classifier classifier;
    private readonly Dictionary<string, EmergencyCategory> categories;
    private readonly int none;

    private EmergencyEar(Classifier classifier, IReadOnlyList<EmergencyCategory> categories)
    {
        this.classifier = classifier;
        this.categories = categories.ToDictionary(category => category.Id);
        none = classifier.Labels.IndexOf(EmergencyExamples.None);
    }

    public static EmergencyEar Learn(IReadOnlyList<(string Label, string Text)> examples, IReadOnlyList<EmergencyCategory> categories, LearntFolder? folder)
    {
        var all = examples.Select(example => $"{example.Label} {example.Text}").ToList();
        if (folder?.Find(Kind, all, Classifier.Read) is not { } classifier)
        {
            classifier = Classifier.Learn([.. examples.Select(example => (example.Label, PlainSpelling.Of(example.Text)))]);
            folder?.Keep(Kind, all, classifier.Write);
            classifier = folder?.Find(Kind, all, Classifier.Read) ?? classifier; // what is kept takes less memory than what was just learnt
        }

        return new EmergencyEar(classifier, categories);
    }

    /// <summary>Listens to the whole message and, in a long one, to every part: a cry for help may stand in the middle of a letter.</summary>
    public Sound Listen(string text)
    {
        var most = Hear(text, 0, text.Length, 0);
        for (var from = 0; text.Length > LongMessage && from < text.Length; from += Stride)
        {
            var start = from == 0 ? 0 : Math.Max(text.IndexOf(' ', from), from);
            var part = Hear(text, start, Math.Min(Part, text.Length - start), PartsMustBeClearer);
            most = part.Danger > most.Danger ? part : most;
        }

        return most;
    }

    /// <summary>The signal, with the words without which the message would sound least like danger.</summary>
    public EmergencySignal Explain(string text, Sound sound)
    {
        var part = text.Substring(sound.From, Math.Min(sound.Length, LongestExplained));
        var words = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var telling = words
            .Select((word, at) => (Word: word, Without: Hear(string.Join(' ', words.Where((_, other) => other != at)), sound.Likeliest)))
            .OrderBy(entry => entry.Without).Take(3).Select(entry => entry.Word).ToHashSet();
        return new EmergencySignal(categories[sound.Likeliest], string.Join(" ... ", words.Where(telling.Contains).Distinct()), Gentle: false);
    }

    private float Hear(string text, string kind)
    {
        var scores = new float[classifier.Labels.Length];
        classifier.Score(text, scores);
        return scores[classifier.Labels.IndexOf(kind)] - scores[none];
    }

    private Sound Hear(string text, int from, int length, float less)
    {
        Span<float> scores = stackalloc float[classifier.Labels.Length];
        classifier.Score(text.AsSpan(from, length), scores);
        var noDanger = scores[none];
        scores[none] = float.MinValue;
        var likeliest = Highest(scores);
        return new Sound(scores[likeliest] - noDanger - less, classifier.Labels[likeliest], from, length);
    }

    private static int Highest(ReadOnlySpan<float> scores)
    {
        var highest = 0;
        for (var at = 1; at < scores.Length; at++)
        {
            highest = scores[at] > scores[highest] ? at : highest;
        }

        return highest;
    }
}
