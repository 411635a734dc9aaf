using System.Collections.Immutable;
using CouncilBot.Conversations.Answers.Places;
using CouncilBot.Conversations.Councils;
using CouncilBot.Conversations.Words;
using CouncilBot.Knowledge;

namespace CouncilBot.Conversations.Answers;

/// <summary>What the council's pages say to a question, and how sure we are.</summary>
internal sealed class PageAnswers(Council council, Sayings sayings, LiveKnowledge knowledge, TimeProvider time)
{
    /// <summary>A question that could go on about the last answer is about something else when we are so sure of it.</summary>
    private const double SureOfAnother = 0.85;

    private readonly AnswerWords words = new(sayings);
    private readonly PlaceWords places = new(council, sayings);

    /// <summary>What the resident told of where they are is kept for this conversation, so that it is asked once.</summary>
    public Conversation Noted(Conversation conversation, string text) =>
        council.Places.Postcodes.In(text) is { } postcode ? conversation with { Postcode = postcode } : conversation;

    /// <summary>The turn for a bare postcode: the nearest of what was last spoken of, or a word that it is kept.</summary>
    public Turn? TakePostcode(Conversation conversation, string text)
    {
        if (!council.Places.Postcodes.IsOne(text) || conversation.Postcode is not { } postcode)
        {
            return null;
        }

        var kind = council.Places.Kinds.FirstOrDefault(kind => kind.IsOn(conversation.LastTopic));
        var about = kind is null ? null : knowledge.Now.From(kind.Topic, $"where {kind.Many}");
        return about is null
            ? Turn.Say(conversation, sayings.Say("postcode kept", new KeyValuePair<string, string>("postcode", postcode)), TurnOutcome.Command)
            : Told(conversation, about, new PlaceQuestion(kind!, [], null, Opening: false, Nearest: true, NamesKind: true), text).Sure(about); // "!": it is about that kind
    }

    /// <summary>What goes on about the last answer is answered from its page, unless another page is a surer answer.</summary>
    public Judgement Judge(string? lastTopic, string text)
    {
        var index = knowledge.Now;
        if (Asked(lastTopic, text) is { IsSure: true } place && index.From(place.Kind.Topic, Passage(place, text)) is { } sure)
        {
            return sure;
        }

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
            Judgement.Answer answer => Answer(conversation, answer, Second(answer, text)?.Answer, text),
            Judgement.Clarify clarify => Turn.Say(conversation, words.Clarify(clarify.Pages), TurnOutcome.Clarified) with { Topic = clarify.Pages[0].Topic },
            Judgement.Unknown { Elsewhere: { } job } => Turn.Say(conversation, words.Elsewhere(job), TurnOutcome.Unknown),
            _ => Turn.Say(conversation, sayings.Say("unknown"), TurnOutcome.Unknown),
        };
        return turn.Sure(judgement);
    }

    /// <summary>The other thing that was asked for in the same message, with the words for it.</summary>
    public (Judgement.Answer Answer, string Part)? Second(Judgement.Answer first, string text) => SecondNeed.In(text, first, knowledge.Now);

    /// <summary>The answer's words alone.</summary>
    public Reply Words(Judgement.Answer answer) => words.Answer(answer, knowledge.Now, Today());

    private Turn Answer(Conversation conversation, Judgement.Answer answer, Judgement.Answer? second, string text)
    {
        var place = Asked(conversation.LastTopic, text) is { } asked && asked.Kind.IsOn(answer.Page.Topic) ? asked : null;
        var told = Told(conversation, answer, place, text);
        return second is null ? told : told with { Replies = [told.Replies[0].Then(Words(second)) with { Sms = null, Source = told.Replies[0].Source }] };
    }

    // What is known of a place comes first: it is what was asked for. The page's words follow.
    private Turn Told(Conversation conversation, Judgement.Answer answer, PlaceQuestion? place, string text)
    {
        var known = place is null ? null : places.Say(place, conversation.Postcode, time.GetUtcNow());
        var reply = words.Answer(answer, knowledge.Now, Today(), text, known);
        return Turn.Say(conversation with { LastTopic = answer.Page.Topic }, reply, TurnOutcome.Answered) with { Topic = answer.Page.Topic };
    }

    // What to look for on the page of a place: where they are, or what happens on holidays.
    private string Passage(PlaceQuestion place, string text) => place.Nearest ? $"where {place.Kind.Many}"
        : place.Day is { } day && (council.BankHolidays.ContainsKey(day.Day) || day.Day is { Month: 12, Day: > 23 }) ? $"{text} bank holidays Christmas"
        : text;

    private PlaceQuestion? Asked(string? lastTopic, string text) => PlaceQuestion.In(text, lastTopic, council, Today());

    private DateOnly Today() => BritishTime.Day(time.GetUtcNow());
}
