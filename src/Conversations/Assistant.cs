using CouncilBot.Conversations.Answers;
using CouncilBot.Conversations.Commands;
using CouncilBot.Conversations.Councils;
using CouncilBot.Conversations.Emergencies;
using CouncilBot.Conversations.Texts;
using CouncilBot.Conversations.Words;
using CouncilBot.Knowledge;

namespace CouncilBot.Conversations;

/// <summary>"What do we say next?" Takes one message and says what to answer and what to remember. Changes nothing itself.</summary>
public sealed class Assistant(
    Council council, Sayings sayings, CommandWords commands, EmergencyCheck emergencies, LiveKnowledge knowledge, TimeProvider time)
{
    /// <summary>A question longer than this is a letter: we ask for fewer words.</summary>
    private const int LongestQuestion = 2_000;

    /// <summary>The topic that says how to reach a person; asking about it is asking for one.</summary>
    private const string PersonTopic = "talk-to-a-person";

    private readonly PageAnswers pages = new(council, sayings, knowledge, time);
    private readonly Texting texting = new(sayings, council.Website);

    public Task<Turn> TakeAsync(Conversation conversation, InboundMessage message, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(Take(conversation, message));
    }

    private Turn Take(Conversation conversation, InboundMessage message)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        ArgumentNullException.ThrowIfNull(message);
        if (message.Channel != Channel.Sms)
        {
            return TakeAny(conversation, message);
        }

        var heard = Texting.Heard(conversation, message);
        return texting.Fit(TakeAny(conversation, heard), heard);
    }

    private Turn TakeAny(Conversation conversation, InboundMessage message)
    {
        if (message.Kind == InboundKind.Joined)
        {
            return conversation.Greeted ? new Turn(conversation, [], TurnOutcome.AlreadyGreeted) : Greet(conversation);
        }

        var text = CleanText.Of(message.Text);
        var picked = OfferedChoice.Picked(conversation.Offered, text);
        var signal = emergencies.Hear(JoinedLetters.Of(text));
        signal = signal is { Certain: false } && (picked is not null || IsKnownWord(message.Channel, text)) ? null : signal; // "stop", "hello" and "2" may sound like danger and are none
        if (signal is { Gentle: false, Unsure: false })
        {
            return Signpost(conversation, signal);
        }

        if (message.Channel == Channel.Sms && texting.Obey(conversation, message.Kind, text) is { } obeyed)
        {
            return obeyed.Outcome == TurnOutcome.OptedOut && signal is { Gentle: false } ? Signpost(obeyed.After, signal) : obeyed;
        }

        var turn = Answer(conversation with { Offered = [], LastTopic = picked is null ? conversation.LastTopic : null }, picked ?? text, message.Files);
        return signal switch
        {
            null => turn,
            { Gentle: true } => turn with { Replies = [sayings.Say("gentle").Then(turn.Replies[0]) with { Sms = null }], Because = signal.Because },
            _ => SignpostFirst(turn, conversation, signal),
        };
    }

    /// <summary>The greeting, which comes once.</summary>
    public Turn Greet(Conversation conversation)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        return Say(conversation with { Greeted = true }, "greeting", TurnOutcome.Greeted);
    }

    /// <summary>What to say when a turn broke: sorry, and how to reach a person.</summary>
    public Turn Apologise(Conversation conversation, InboundMessage message)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        ArgumentNullException.ThrowIfNull(message);
        var turn = new Turn(conversation, [sayings.Say("something went wrong")], TurnOutcome.Failed);
        return message.Channel == Channel.Sms ? texting.Fit(turn, message) : turn;
    }

    /// <summary>Whether these words do no more than greet, so that our own greeting is the answer to them.</summary>
    public bool IsGreeting(string text) => commands.Find(CleanText.Of(text)) == Command.Greeting;

    private bool IsKnownWord(Channel channel, string text) => commands.Find(text) is not null || (channel == Channel.Sms && NetworkWords.Of(text) is not null);

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
        Command.StartAgain => Say(conversation with { LastTopic = null, Postcode = null }, "start again", TurnOutcome.Command),
        Command.Stop => Say(conversation with { LastTopic = null }, "stop", TurnOutcome.Command),
        Command.ForgetMe => Say(conversation with { LastTopic = null, Postcode = null }, "forgotten", TurnOutcome.Command),
        Command.Thanks => Say(conversation, "thanks", TurnOutcome.Command),
        Command.Goodbye => Say(conversation, "goodbye", TurnOutcome.Command),
        _ => Person(conversation),
    };

    private Turn Look(Conversation conversation, string text)
    {
        conversation = pages.Noted(conversation, text);
        if (pages.TakePostcode(conversation, text) is { } placed)
        {
            return placed;
        }

        var judgement = pages.Judge(conversation.LastTopic, text);
        return judgement is Judgement.Answer { Page.Topic: PersonTopic }
            ? Person(conversation).Sure(judgement)
            : pages.Tell(conversation, judgement, text);
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

    private Turn Person(Conversation conversation)
    {
        var now = time.GetUtcNow();
        var reply = council.PhoneHours.IsOpen(now)
            ? sayings.Say("person open")
            : sayings.Say("person closed", new KeyValuePair<string, string>("next opening", council.PhoneHours.NextOpening(now)));
        return Turn.Say(conversation, reply, TurnOutcome.PersonAsked) with { Topic = PersonTopic };
    }

    private Turn Say(Conversation conversation, string saying, TurnOutcome outcome) => Turn.Say(conversation, sayings.Say(saying), outcome);
}
