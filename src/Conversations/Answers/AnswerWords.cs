using System.Collections.Immutable;
using System.Globalization;
using CouncilBot.Conversations.Words;
using CouncilBot.Knowledge;
using CouncilBot.Knowledge.Elsewhere;
using CouncilBot.Knowledge.Pages;
using CouncilBot.Knowledge.Search;

namespace CouncilBot.Conversations.Answers;

/// <summary>Puts what the pages say into a reply: the officer's own words, the page's title, its address and its review date.</summary>
internal sealed class AnswerWords(Sayings sayings)
{
    /// <summary>About what a text message of two parts holds besides the address of a page and our number.</summary>
    private const int RoomByText = 200;

    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <param name="answer">What the pages say.</param>
    /// <param name="knowledge">All the pages, for links.</param>
    /// <param name="today">The day on which it is said.</param>
    /// <param name="question">What was asked; by text its fact comes first.</param>
    /// <param name="known">What is known besides, of a place; it comes before the page's words, and by text instead of them.</param>
    public Reply Answer(Judgement.Answer answer, KnowledgeIndex knowledge, DateOnly today, string question = "", Reply? known = null)
    {
        var page = answer.Page;
        var reply = sayings.Say(
            page.ReviewBy < today ? "answer past review" : "answer",
            new("passage", LinkedText.Of(answer.Passage.Text, knowledge)),
            new("fact first", known?.Sms ?? known?.Text ?? LinkedText.Of(FactFirst.Of(answer.Passage, question, RoomByText - page.Title.Length), knowledge)),
            new("title", page.Title),
            new("link", page.Path),
            new("review by", page.ReviewBy.ToString("d MMMM yyyy", British)));
        return reply with { Text = known is null ? reply.Text : $"{known.Text}\n\n{reply.Text}", Source = SourceOf(page) };
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
