using System.Collections.Immutable;
using System.Globalization;
using CouncilBot.Conversations.Words;
using CouncilBot.Knowledge;
using CouncilBot.Knowledge.Pages;

namespace CouncilBot.Conversations.Answers;

/// <summary>Puts what the pages say into a reply: the officer's own words, the page's title, its address and its review date.</summary>
internal sealed class AnswerWords(Sayings sayings, KnowledgeIndex knowledge)
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    public Reply Answer(Judgement.Answer answer, DateOnly today)
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

    private static Source SourceOf(Page page) => new(page.Topic, page.Title, page.Path, page.ReviewBy);
}
