using System.Collections.Immutable;
using System.Globalization;
using CouncilBot.Conversations.Words;
using CouncilBot.Knowledge;
using CouncilBot.Knowledge.Elsewhere;
using CouncilBot.Knowledge.Pages;

namespace CouncilBot.Conversations.Answers;

/// <summary>Puts what the pages say into a reply: the officer's own words, the page's title, its address and its review date.</summary>
internal sealed class AnswerWords(Sayings sayings)
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    public Reply Answer(Judgement.Answer answer, KnowledgeIndex knowledge, DateOnly today)
    {
        var page = answer.Page;
        var reply = sayings.Say(
            page.ReviewBy < today ? "answer past review" : "answer",
            new("passage", LinkedText.Of(answer.Passage.Text, knowledge)),
            new("title", page.Title),
            new("link", page.Path),
            new("review by", page.ReviewBy.ToString("d MMMM yyyy", British)));
        return reply with { Source = SourceOf(page) };
    }

    public Reply Clarify(ImmutableArray<Page> pages)
    {
        var reply = sayings.Say("clarify");
        return reply with { Choices = [.. pages.Select(page => page.Title), .. reply.Choices] };
    }

    /// <summary>Whose job it may be, for what is none of the council's.</summary>
    public Reply Elsewhere(OthersJob job) => sayings.Say("elsewhere", new("what", job.What), new("whose", job.Whose), new("passage", job.Say));

    private static Source SourceOf(Page page) => new(page.Topic, page.Title, page.Path, page.ReviewBy);
}
