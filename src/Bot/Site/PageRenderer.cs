using CouncilBot.Conversations.Answers;
using CouncilBot.Knowledge;
using CouncilBot.Knowledge.Pages;

namespace CouncilBot.Bot.Site;

/// <summary>Shows a council page as a web page. HTML inside the Markdown is shown as text, never run.</summary>
internal sealed class PageRenderer(KnowledgeIndex knowledge)
{
    public string? Body(string topic) => knowledge.Find(topic) is { } page ? string.Concat(page.Passages.Select(Section)) : null;

    public Page? Find(string topic) => knowledge.Find(topic);

    public IEnumerable<Page> All => knowledge.Pages;

    private string Section(Passage passage)
    {
        var text = LinkedText.Of(passage.Text, knowledge);
        return SafeMarkdown.ToHtml(passage.Heading.Length > 0 ? $"## {passage.Heading}\n\n{text}" : text);
    }
}
