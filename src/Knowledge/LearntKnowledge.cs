using CouncilBot.Knowledge.Classifying;
using CouncilBot.Knowledge.Pages;
using CouncilBot.Knowledge.Search;
using CouncilBot.Knowledge.Storing;

namespace CouncilBot.Knowledge;

/// <summary>What was learnt from the pages and from what people ask. It takes seconds to learn, so it is kept and read again.</summary>
public sealed class LearntKnowledge
{
    /// <summary>Examples of messages that nobody could answer are learnt under this name.</summary>
    internal const string Nothing = "(nothing)";

    private const string Kind = "topics";

    private LearntKnowledge(WordIndex words, Classifier topics)
    {
        Words = words;
        Topics = topics;
    }

    internal WordIndex Words { get; }

    internal Classifier Topics { get; }

    public static LearntKnowledge Of(KnowledgeContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        var words = Task.Run(() => TopicRanking.WordsOf(content.Pages));
        var topics = Classifier.Learn(
        [
            .. content.Pages.SelectMany(page => Examples(page).Select(text => (page.Topic, text))),
            .. content.Elsewhere.SelectMany(job => job.PeopleAsk.Append(job.What).Select(text => (job.Id, text))),
            .. content.Nothing.Select(text => (Nothing, text)),
        ]);
        return new LearntKnowledge(words.GetAwaiter().GetResult(), topics);
    }

    public KnowledgeIndex Index(KnowledgeContent content) => KnowledgeIndex.Of(content, this);

    /// <summary>What was learnt from the same content before, or null.</summary>
    public static LearntKnowledge? Find(KnowledgeContent content, LearntFolder folder)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(folder);
        return folder.Find(Kind, content.Everything(), from => new LearntKnowledge(WordIndex.Read(from), Classifier.Read(from)));
    }

    public void Keep(KnowledgeContent content, LearntFolder folder)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(folder);
        folder.Keep(Kind, content.Everything(), to =>
        {
            Words.Write(to);
            Topics.Write(to);
        });
    }

    // The plainest way to ask for a page is by its title.
    private static string[] Asked(string title)
    {
        var mine = title.Replace("your ", "my ", StringComparison.OrdinalIgnoreCase);
        return [title, mine, $"how do I {mine}", $"I want to {mine}", $"{mine} please", $"can I {mine}?"];
    }

    // The sentences of the page are examples too: people use its words when they have read a letter or a leaflet.
    private static IEnumerable<string> Examples(Page page) =>
        [.. page.PeopleAsk, .. Asked(page.Title), .. page.Passages.Select(passage => passage.Heading).Where(heading => heading.Length > 0), .. page.Passages.SelectMany(passage => Sentences.Of(passage.Text))];
}
