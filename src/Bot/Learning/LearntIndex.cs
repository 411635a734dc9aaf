using CouncilBot.Knowledge;
using CouncilBot.Knowledge.Storing;

namespace CouncilBot.Bot.Learning;

/// <summary>The index of the council's pages, from what was learnt before where that is kept.</summary>
internal static class LearntIndex
{
    /// <summary>At once: whole if it was learnt before, and otherwise one that finds by shared words alone.</summary>
    public static KnowledgeIndex Open(KnowledgeContent content, LearntFolder folder) =>
        LearntKnowledge.Find(content, folder)?.Index(content) ?? KnowledgeIndex.BuildQuickly(content);

    /// <summary>Whole, however long that takes; and kept for the next start.</summary>
    public static KnowledgeIndex Learn(KnowledgeContent content, LearntFolder folder)
    {
        if (LearntKnowledge.Find(content, folder) is { } kept)
        {
            return kept.Index(content);
        }

        var learnt = LearntKnowledge.Of(content);
        learnt.Keep(content, folder);
        return learnt.Index(content);
    }
}
