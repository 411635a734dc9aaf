namespace CouncilBot.Knowledge;

/// <summary>The index that answers now. Another takes its place whole when it is ready; who has begun with one ends with it.</summary>
public sealed class LiveKnowledge(KnowledgeIndex first)
{
    private volatile KnowledgeIndex now = first;

    public KnowledgeIndex Now => now;

    public void Replace(KnowledgeIndex next) => now = next;
}
