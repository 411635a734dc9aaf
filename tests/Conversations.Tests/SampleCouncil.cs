using CouncilBot.Conversations.Dialogs;
using CouncilBot.Conversations.Dialogs.Files;
using CouncilBot.Knowledge;
using CouncilBot.Knowledge.Storing;

namespace CouncilBot.Conversations.Tests;

/// <summary>The sample council's own files, read once, and what is learnt from them.</summary>
internal static class SampleCouncil
{
    private static readonly LearntFolder Learnt = new(Path.Combine(Path.GetTempPath(), "councilbot-tests-learnt"));

    public static CouncilFiles Files { get; } =
        CouncilFiles.Read(ProjectFolder.Path("council"), ProjectFolder.Path("dialogs"), Learnt) with { Dialogs = DialogsIn(ProjectFolder.Path("dialogs")) };

    public static KnowledgeIndex Knowledge { get; } = (LearntKnowledge.Find(Files.Content, Learnt) ?? Learn()).Index(Files.Content);

    /// <summary>The dialogs of a folder as they are written. Whether systems can do what they ask is judged where the systems are connected.</summary>
    public static DialogSet DialogsIn(string folder) => new(Directory.GetFiles(folder, "*.yaml").Where(file => !Path.GetFileName(file).StartsWith('_')).Order(StringComparer.Ordinal)
        .Select(file => DialogFile.ParseKept(File.ReadAllText(file), file) ?? throw new InvalidOperationException($"{file} has a mistake.")));

    private static LearntKnowledge Learn()
    {
        var learnt = LearntKnowledge.Of(Files.Content);
        learnt.Keep(Files.Content, Learnt);
        return learnt;
    }
}
