using CouncilBot.Knowledge;
using CouncilBot.Knowledge.Storing;

namespace CouncilBot.Conversations.Tests;

/// <summary>The sample council's own files, read once, and what is learnt from them.</summary>
internal static class SampleCouncil
{
    private static readonly LearntFolder Learnt = new(Path.Combine(Path.GetTempPath(), "councilbot-tests-learnt"));

    public static CouncilFiles Files { get; } = CouncilFiles.Read(ProjectFolder.Path("council"), ProjectFolder.Path("dialogs"), Learnt);

    public static KnowledgeIndex Knowledge { get; } = (LearntKnowledge.Find(Files.Content, Learnt) ?? Learn()).Index(Files.Content);

    private static LearntKnowledge Learn()
    {
        var learnt = LearntKnowledge.Of(Files.Content);
        learnt.Keep(Files.Content, Learnt);
        return learnt;
    }
}
