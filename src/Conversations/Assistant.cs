using CouncilBot.Conversations.Answers;
using CouncilBot.Conversations.Commands;
using CouncilBot.Conversations.Councils;
using CouncilBot.Conversations.Emergencies;
using CouncilBot.Conversations.Words;
using CouncilBot.Knowledge;

namespace CouncilBot.Conversations;

/// <summary>"What do we say next?" Takes one message and says what to answer and what to remember. Changes nothing itself.</summary>
public sealed class Assistant(
    Council council, Sayings sayings, CommandWords commands, EmergencyCheck emergencies, LiveKnowledge knowledge, TimeProvider time)
{
    /// <summary>A question longer than this is a letter: we ask for fewer words.</summary>
    private const int LongestQuestion = 2_000;

    /// <summary>A question that could go on about the last answer is about something else when we are so sure of it.</summary>
    private const double SureOfAnother = 0.85;

    /// <summary>The topic that says how to reach a person; asking about it is asking for one.</summary>
    private const string PersonTopic = "talk-to-a-person";

    private readonly AnswerWords answers = new(sayings);

    public Turn Take(Conversation conversation, InboundMessage message)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        ArgumentNullException.ThrowIfNull(message);
        if (message.Kind == InboundKind.Joined)
        {
            return conversation.Greeted ? new Turn(conversation, [], TurnOutcome.AlreadyGreeted) : Greet(conversation);
        }

        var text = CleanText.Of(message.Text);
        var signal = emergencies.Hear(JoinedLetters.Of(text));
        signal = signal is { Certain: false } && commands.Find(text) is not null ? null : signal; // "stop" and "hello" may sound like danger and are none
        if (signal is { Gentle: false, Unsure: false })
        {
            return Signpost(conversation, signal);
        }

        var turn = Answer(conversation with { Offered = [] }, OfferedChoice.Picked(conversation.Offered, text) ?? text, message.Files);
        return signal switch
        {
            null => turn,
            { Gentle: true } => turn with { Replies = [sayings.Say("gentle").Then(turn.Replies[0]) with { Sms = null }], Because = signal.Because },
            _ => SignpostFirst(turn, conversation, signal),
        };
    }

    /// <summary>What to say when a turn broke: sorry, and how to reach a person.</summary>
    public Turn Apologise(Conversation conversation) =>
        new(conversation, [sayings.Say("something went wrong")], TurnOutcome.Failed);

    /// <summary>Whether these words do no more than greet, so that our own greeting is the answer to them.</summary>
    public bool IsGreeting(string text) => commands.Find(CleanText.Of(text)) == Command.Greeting;

    private Turn Answer(Conversation conversation, string text, int files) => text.Length switch
    {
        0 => Say(conversation, files > 0 ? "file not usable" : "empty message", TurnOutcome.NotReadable),
        > LongestQuestion => Say(conversation, "too long", TurnOutcome.NotReadable),
        _ => commands.Find(text) is { } command ? Obey(conversation, command) : Look(conversation, text),
    };

    private Turn Obey(Conversation conversation, Command command) => command switch
    {
        Command.Greeting => conversation.Greeted ? Say(conversation, "hello again", TurnOutcome.Command) : Greet(conversation),
        Command.Help => Say(conversation, "help", TurnOutcome.Command),
        Command.StartAgain => Say(conversation with { LastTopic = null }, "start again", TurnOutcome.Command),
        Command.Stop => Say(conversation with { LastTopic = null }, "stop", TurnOutcome.Command),
        Command.Thanks => Say(conversation, "thanks", TurnOutcome.Command),
        Command.Goodbye => Say(conversation, "goodbye", TurnOutcome.Command),
        _ => Person(conversation),
    };

    private Turn Look(Conversation conversation, string text)
    {
        var index = knowledge.Now;
        var judgement = Judge(index, conversation.LastTopic, text);
        var turn = judgement switch
        {
            Judgement.Answer { Page.Topic: PersonTopic } => Person(conversation),
            Judgement.Answer answer => Answer(conversation, answer, SecondNeed.In(text, answer, index), index),
            Judgement.Clarify clarify => Speak(conversation, answers.Clarify(clarify.Pages), TurnOutcome.Clarified) with { Topic = clarify.Pages[0].Topic },
            Judgement.Unknown { Elsewhere: { } job } => Speak(conversation, answers.Elsewhere(job), TurnOutcome.Unknown),
            _ => Say(conversation, "unknown", TurnOutcome.Unknown),
        };
        return turn with
        {
            Confidence = judgement.Confidence,
            RunnersUp = [.. judgement.RunnersUp.Select(other => (other.Page.Topic, other.Confidence))],
        };
    }

    private static Turn Signpost(Conversation conversation, EmergencySignal signal)
    {
        var category = signal.Category;
        var reply = new Reply(category.Say, category.Sms) { QuickExit = category.QuickExit };
        return new Turn(conversation, [reply], TurnOutcome.Emergency) { Emergency = category.Id, Because = signal.Because, Confidence = 1 };
    }

    // Perhaps a danger, perhaps not: the way to help first, and then what was asked for, where we have it.
    private static Turn SignpostFirst(Turn turn, Conversation before, EmergencySignal signal)
    {
        var signpost = Signpost(before, signal);
        return turn.Outcome is TurnOutcome.Answered or TurnOutcome.Clarified
            ? turn with { Replies = [signpost.Replies[0].Then(turn.Replies[0])], Emergency = signpost.Emergency, Because = signpost.Because }
            : signpost with { Topic = turn.Topic, RunnersUp = turn.RunnersUp };
    }

    // What goes on about the last answer is answered from its page, unless another page is a surer answer.
    private static Judgement Judge(KnowledgeIndex index, string? lastTopic, string text)
    {
        var judgement = index.Judge(text);
        return lastTopic is not null && FollowUp.IsOne(text) && judgement is not Judgement.Answer { Confidence: >= SureOfAnother } && index.Within(lastTopic, text) is { } more
            ? more
            : judgement;
    }

    private Turn Answer(Conversation conversation, Judgement.Answer answer, Judgement.Answer? second, KnowledgeIndex index)
    {
        var reply = answers.Answer(answer, index, Today());
        reply = second is null ? reply : reply.Then(answers.Answer(second, index, Today())) with { Sms = null, Source = reply.Source };
        return Speak(conversation with { LastTopic = answer.Page.Topic }, reply, TurnOutcome.Answered) with { Topic = answer.Page.Topic };
    }

    private Turn Person(Conversation conversation)
    {
        var now = time.GetUtcNow();
        var reply = council.PhoneHours.IsOpen(now)
            ? sayings.Say("person open")
            : sayings.Say("person closed", new KeyValuePair<string, string>("next opening", council.PhoneHours.NextOpening(now)));
        return Speak(conversation, reply, TurnOutcome.PersonAsked) with { Topic = PersonTopic };
    }

    private Turn Greet(Conversation conversation) => Say(conversation with { Greeted = true }, "greeting", TurnOutcome.Greeted);

    private Turn Say(Conversation conversation, string saying, TurnOutcome outcome) => Speak(conversation, sayings.Say(saying), outcome);

    private static Turn Speak(Conversation conversation, Reply reply, TurnOutcome outcome) =>
        new(conversation with { Offered = reply.Choices }, [reply], outcome);

    private DateOnly Today() => DateOnly.FromDateTime(time.GetUtcNow().Date);
}
