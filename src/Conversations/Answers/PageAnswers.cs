using System.Collections.Immutable;
using CouncilBot.Conversations.Words;
using CouncilBot.Knowledge;

namespace CouncilBot.Conversations.Answers;

/// <summary>What the council's pages say to a question, and how sure we are.</summary>
internal sealed class PageAnswers(Sayings sayings, LiveKnowledge knowledge, TimeProvider time)
{
    /// <summary>A question that could go on about the last answer is about something else when we are so sure of it.</summary>
    private const double SureOfAnother = 0.85;

    private readonly AnswerWords words = new(sayings);

    /// <summary>What goes on about the last answer is answered from its page, unless another page is a surer answer.</summary>
    public Judgement Judge(string? lastTopic, string text)
    {
        var index = knowledge.Now;
        var judgement = index.Judge(text);
        return lastTopic is not null && FollowUp.IsOne(text) && judgement is not Judgement.Answer { Confidence: >= SureOfAnother } && index.Within(lastTopic, text) is { } more
            ? more
            : judgement;
    }

    /// <summary>The turn that tells what was judged.</summary>
    public Turn Tell(Conversation conversation, Judgement judgement, string text)
    {
        var turn = judgement switch
        {
            Judgement.Answer answer => Answer(conversation, answer, SecondNeed.In(text, answer, knowledge.Now)),
            Judgement.Clarify clarify => Turn.Say(conversation, words.Clarify(clarify.Pages), TurnOutcome.Clarified) with { Topic = clarify.Pages[0].Topic },
            Judgement.Unknown { Elsewhere: { } job } => Turn.Say(conversation, words.Elsewhere(job), TurnOutcome.Unknown),
            _ => Turn.Say(conversation, sayings.Say("unknown"), TurnOutcome.Unknown),
        };
        return turn.Sure(judgement);
    }

    /// <summary>The answer's words alone.</summary>
    public Reply Words(Judgement.Answer answer) => words.Answer(answer, knowledge.Now, Today());

    private Turn Answer(Conversation conversation, Judgement.Answer answer, Judgement.Answer? second)
    {
        var reply = Words(answer);
        reply = second is null ? reply : reply.Then(Words(second)) with { Sms = null, Source = reply.Source };
        return Turn.Say(conversation with { LastTopic = answer.Page.Topic }, reply, TurnOutcome.Answered) with { Topic = answer.Page.Topic };
    }

    private DateOnly Today() => DateOnly.FromDateTime(time.GetUtcNow().Date);
}
