using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using CouncilBot.Conversations.Answers;
using CouncilBot.Knowledge;
using CouncilBot.Knowledge.Pages;

namespace CouncilBot.Bot.Site;

/// <summary>Shows a council page as a web page. HTML inside the Markdown is shown as text, never run.</summary>
internal sealed class PageRenderer(LiveKnowledge knowledge)
{
    // A page is rendered once for each index: in the next one its words, or a neighbour that it links to, may be others.
    private readonly ConditionalWeakTable<KnowledgeIndex, ConcurrentDictionary<string, string>> bodies = [];

    public string? Body(string topic) => Body(topic, knowledge.Now);

    public Page? Find(string topic) => knowledge.Now.Find(topic);

    public IEnumerable<Page> All => knowledge.Now.Pages;

    private string? Body(string topic, KnowledgeIndex index) => index.Find(topic) is { } page
        ? bodies.GetValue(index, _ => new()).GetOrAdd(topic, _ => string.Concat(page.Passages.Select(passage => Section(passage, index))))
        : null;

    private static string Section(Passage passage, KnowledgeIndex index)
    {
        var text = LinkedText.Of(passage.Text, index);
        return SafeMarkdown.ToHtml(passage.Heading.Length > 0 ? $"## {passage.Heading}\n\n{text}" : text);
    }
}
