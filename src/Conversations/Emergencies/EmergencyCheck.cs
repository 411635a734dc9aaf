using CouncilBot.Conversations.Emergencies.Learnt;
using CouncilBot.Conversations.Emergencies.Signs;
using CouncilBot.Conversations.Words;
using CouncilBot.Knowledge.Files;
using CouncilBot.Knowledge.Storing;

namespace CouncilBot.Conversations.Emergencies;

/// <summary>
/// Listens to every message, before anything else does, for somebody in danger: by the safeguarding lead's certain signs, and by
/// what was learnt from many examples of emergencies and of their look-alikes. Immutable; safe to share.
/// </summary>
public sealed class EmergencyCheck
{
    private readonly SignBook signs;
    private readonly Task<EmergencyEar> ear;

    private EmergencyCheck(IReadOnlyList<EmergencyCategory> categories, SignBook signs, Task<EmergencyEar> ear)
    {
        Categories = categories;
        this.signs = signs;
        this.ear = ear;
    }

    public IReadOnlyList<EmergencyCategory> Categories { get; }

    /// <summary>Done when it has learnt from the examples, and what it learnt is kept.</summary>
    public Task IsLearnt => ear;

    private static float Counts((SignPhrase Phrase, EmergencyCategory? Of)? sign) => sign switch
    {
        { Of: not null } => EmergencyEar.ACertainSignCounts,
        { Of: null } => EmergencyEar.AFigureOfSpeechCounts,
        null => 0,
    };

    // Learnt beside the start of the host; only a message in the first second or two of a first start waits for it.
    private EmergencyEar Ear => ear.GetAwaiter().GetResult();

    /// <summary>Reads emergencies.yaml and the examples beside it. Throws <see cref="InvalidFilesException"/> with every mistake in them.</summary>
    /// <param name="path">Where emergencies.yaml is.</param>
    /// <param name="ordinary">Questions of people who are in no danger.</param>
    /// <param name="folder">Where what was learnt is kept, if anywhere.</param>
    public static EmergencyCheck Read(string path, IEnumerable<string> ordinary, LearntFolder? folder = null)
    {
        var problems = new List<FileProblem>();
        var (categories, signs) = EmergencyFile.Read(path, problems);
        var examples = EmergencyExamples.Read(Path.ChangeExtension(path, "examples.txt"), categories, problems);
        return problems.Count > 0
            ? throw new InvalidFilesException(problems)
            : new EmergencyCheck(categories, signs, Task.Run(() => EmergencyEar.Learn([.. examples, .. ordinary.Select(text => (EmergencyExamples.None, text))], categories, folder)));
    }

    /// <summary>The emergency that this message may be about, or null.</summary>
    public EmergencySignal? Hear(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = PlainSpelling.Of(text);
        var sign = signs.Find(SpokenWords.Of(plain));
        var sound = Ear.Listen(plain);
        var certain = sign?.Of;
        if (sound.Danger + Counts(sign) <= EmergencyEar.Alarm)
        {
            return sign is { Of: null, Phrase: var figure } ? new EmergencySignal(Categories[0], figure.Text, Gentle: true) : null;
        }

        return certain is null
            ? Ear.Explain(plain, sound) with { Unsure = sound.Danger < EmergencyEar.Clear }
            : new EmergencySignal(certain, sign!.Value.Phrase.Text, Gentle: false) { Certain = true }; // "!": its category was just seen
    }
}
