using CouncilBot.Conversations.Answers;
using CouncilBot.Knowledge;
using CouncilBot.Knowledge.Pages;

namespace CouncilBot.Bot.Site;

/// <summary>Shows a council page as a web page. HTML inside the Markdown is shown as text, never run.</summary>
internal sealed class PageRenderer(LiveKnowledge knowledge)
{
    public string? Body(string topic) => knowledge.Now.Find(topic) is { } page ? string.Concat(page.Passages.Select(Section)) : null;

    public Page? Find(string topic) => knowledge.Now.Find(topic);

    public IEnumerable<Page> All => knowledge.Now.Pages;

    private string Section(Passage passage)
    {
        var text = LinkedText.Of(passage.Text, knowledge.Now);
        return SafeMarkdown.ToHtml(passage.Heading.Length > 0 ? $"## {passage.Heading}\n\n{text}" : text);
    }
}
