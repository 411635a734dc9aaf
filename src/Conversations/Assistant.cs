using System.Collections.Immutable;
using CouncilBot.Conversations.Answers;
using CouncilBot.Conversations.Commands;
using CouncilBot.Conversations.Councils;
using CouncilBot.Conversations.Dialogs;
using CouncilBot.Conversations.Dialogs.Hearing;
using CouncilBot.Conversations.Dialogs.Running;
using CouncilBot.Conversations.Emergencies;
using CouncilBot.Conversations.Services;
using CouncilBot.Conversations.Texts;
using CouncilBot.Conversations.Words;
using CouncilBot.Knowledge;

namespace CouncilBot.Conversations;

/// <summary>"What do we say next?" Takes one message and says what to answer and what to remember. Changes nothing itself.</summary>
public sealed class Assistant(
    Council council, Sayings sayings, CommandWords commands, EmergencyCheck emergencies, LiveKnowledge knowledge, LiveDialogs dialogs, ICouncilServices services, TimeProvider time)
{
    /// <summary>A question longer than this is a letter: we ask for fewer words.</summary>
    private const int LongestQuestion = 2_000;

    /// <summary>The topic that says how to reach a person; asking about it is asking for one.</summary>
    private const string PersonTopic = "talk-to-a-person";

    private readonly PageAnswers pages = new(council, sayings, knowledge, time);
    private readonly Transactions transactions = Opened(council, sayings, commands, knowledge, dialogs, services, time);
    private readonly Texting texting = new(sayings, council.Website);

    public async Task<Turn> TakeAsync(Conversation conversation, InboundMessage message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        ArgumentNullException.ThrowIfNull(message);
        if (message.Channel != Channel.Sms)
        {
            return await TakeAnyAsync(conversation, message, cancellationToken);
        }

        var heard = Texting.Heard(conversation, message);
        return texting.Fit(await TakeAnyAsync(conversation, heard, cancellationToken), heard);
    }

    private async Task<Turn> TakeAnyAsync(Conversation conversation, InboundMessage message, CancellationToken cancellationToken)
    {
        if (message.Kind == InboundKind.Joined)
        {
            return conversation.Greeted ? new Turn(conversation, [], TurnOutcome.AlreadyGreeted) : Greet(conversation);
        }

        var text = CleanText.Of(message.Text);
        var picked = OfferedChoice.Picked(conversation.Offered, text);
        var signal = emergencies.Hear(JoinedLetters.Of(text));
        signal = signal is { Certain: false } && (picked is not null || IsKnownWord(message.Channel, text) || transactions.IsPlainAnswer(conversation, text)) ? null : signal; // "stop", "hello" and "14" may sound like danger and are none
        if (signal is { Gentle: false, Unsure: false })
        {
            return Signpost(conversation, signal);
        }

        if (message.Channel == Channel.Sms && texting.Obey(conversation, message.Kind, text) is { } obeyed)
        {
            return obeyed.Outcome == TurnOutcome.OptedOut && signal is { Gentle: false } ? Signpost(obeyed.After, signal) : obeyed;
        }

        var turn = await AnswerAsync(conversation with { Offered = [], SaidBefore = picked is null ? null : conversation.SaidBefore, LastTopic = picked is null ? conversation.LastTopic : null }, picked ?? text, message, cancellationToken);
        return signal switch
        {
            null => turn,
            { Gentle: true } => turn with { Replies = [sayings.Say("gentle").Then(turn.Replies[0]) with { Sms = null }], Because = signal.Because },
            _ => SignpostFirst(turn, conversation, signal),
        };
    }

    /// <summary>Only hears the beginning of a text whose rest is here already; the rest is answered with it.</summary>
    public static Turn HearBeginning(Conversation conversation, InboundMessage message)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        ArgumentNullException.ThrowIfNull(message);
        return Texting.HearBeginning(conversation, message);
    }

    /// <summary>A turn that was not taken here, as a phone gets it.</summary>
    public Turn Fitted(Turn turn, InboundMessage message)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(message);
        return texting.Fit(turn, message);
    }

    /// <summary>Whether somebody asks to go on by text, or from there on the web.</summary>
    public bool WantsToGoOnElsewhere(InboundMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        var text = CleanText.Of(message.Text);
        return message.Channel == Channel.Sms ? NetworkWords.Of(text) == NetworkWord.Web : commands.Find(text) == Command.ByText;
    }

    /// <summary>Tells what became of a request that was kept until its system came back.</summary>
    public async Task<Turn> TellOutcomeAsync(Conversation conversation, InboundMessage message, KeptRequest kept, ServiceOutcome outcome, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        ArgumentNullException.ThrowIfNull(message);
        var turn = await transactions.TellOutcomeAsync(conversation, kept, outcome, cancellationToken);
        return message.Channel != Channel.Sms ? turn : conversation.Texts.Stopped ? turn with { Replies = [] } : texting.Fit(turn, message);
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

    /// <summary>What to say when an answer is long in coming.</summary>
    public Turn AskForPatience(Conversation conversation) => Say(conversation, "taking longer", TurnOutcome.Asking);

    /// <summary>Whether these words do no more than greet, so that our own greeting is the answer to them.</summary>
    public bool IsGreeting(string text) => commands.Find(CleanText.Of(text)) == Command.Greeting;

    private bool IsKnownWord(Channel channel, string text) => commands.Find(text) is not null || YesNo.In(text) is { Else.Length: 0 } || (channel == Channel.Sms && NetworkWords.Of(text) is not null);

    // A command that steers the whole conversation counts in a dialog, too; all else is the dialog's to hear first.
    private async Task<Turn> AnswerAsync(Conversation conversation, string text, InboundMessage message, CancellationToken cancellationToken)
    {
        if (text.Length > LongestQuestion)
        {
            return Say(conversation, "too long", TurnOutcome.NotReadable);
        }

        // "None of these" begins afresh, but where a dialog offers it, it is an answer
        var steers = commands.Find(text) is Command.Person or Command.StartAgain && !transactions.IsChoice(conversation, text);
        if (!steers && await transactions.HearAsync(conversation, text, message.Sent, cancellationToken) is { } turn)
        {
            return turn;
        }

        return text.Length == 0 ? Say(conversation, message.Files > 0 ? "file not usable" : "empty message", TurnOutcome.NotReadable)
            : commands.Find(text) is { } command and not (Command.Why or Command.Back or Command.Repeat) ? Obey(conversation, command)
            : await LookAsync(conversation, text, message.Sent, cancellationToken);
    }

    private Turn Obey(Conversation conversation, Command command) => command switch
    {
        Command.Greeting => conversation.Greeted ? Say(conversation, "hello again", TurnOutcome.Command) : Greet(conversation),
        Command.Help => Say(conversation, "help", TurnOutcome.Command),
        Command.StartAgain => Say(new Conversation(conversation.Id, conversation.Channel) { Greeted = conversation.Greeted, Runs = conversation.Runs, Texts = conversation.Texts }, "start again", TurnOutcome.Command),
        Command.Stop => Say(conversation with { LastTopic = null }, "stop", TurnOutcome.Command),
        Command.ForgetMe => Say(conversation with { LastTopic = null, Postcode = null, Known = conversation.Known.Clear() }, "forgotten", TurnOutcome.Command),
        Command.Thanks => Say(conversation, "thanks", TurnOutcome.Command),
        Command.Goodbye => Say(conversation, "goodbye", TurnOutcome.Command),
        _ => Person(conversation),
    };

    private async Task<Turn> LookAsync(Conversation conversation, string text, ImmutableArray<SentFile> files, CancellationToken cancellationToken)
    {
        if (transactions.Titled(text) is { } picked)
        {
            return await transactions.BeginAsync(conversation, picked, conversation.SaidBefore ?? "", files, null, cancellationToken);
        }

        conversation = pages.Noted(conversation, text);
        if (pages.TakePostcode(conversation, text) is { } placed)
        {
            return placed;
        }

        if (transactions.ForReference(text) is { } known)
        {
            return await transactions.BeginAsync(conversation, known, text, files, null, cancellationToken);
        }

        var judgement = pages.Judge(conversation.LastTopic, text);
        return judgement switch
        {
            Judgement.Answer { Page.Topic: PersonTopic } => Person(conversation).Sure(judgement),
            Judgement.Answer answer when (await BeginAsync(conversation, answer, text, files, cancellationToken)) is { } begun => begun,
            Judgement.Answer { Page.Topic: var topic } when transactions.Offer(topic) is { } title => Offer(pages.Tell(conversation with { SaidBefore = text }, judgement, text), title),
            Judgement.Clarify => pages.Tell(conversation with { SaidBefore = text }, judgement, text),
            _ => pages.Tell(conversation, judgement, text),
        };
    }

    // What can be done is begun; the other of two needs is told first where it is only told, and done afterwards where it is done.
    private async Task<Turn?> BeginAsync(Conversation conversation, Judgement.Answer answer, string text, ImmutableArray<SentFile> files, CancellationToken cancellationToken)
    {
        var said = conversation.SaidBefore ?? text;
        var second = pages.Second(answer, said);
        var other = second is { Answer.Page.Topic: var topic, Part: var part } ? transactions.For(topic, part) : null;
        if (transactions.For(answer.Page.Topic, text) is not { } dialog)
        {
            return other is null ? null : (await transactions.BeginAsync(conversation, other, said, files, pages.Words(answer), cancellationToken)).Sure(answer);
        }

        conversation = other is null ? conversation : conversation with { Later = [new LaterNeed(other.Id, said)] };
        var first = other is not null ? sayings.Say("afterwards", new KeyValuePair<string, string>("title", other.Title)) : second is { } told ? pages.Words(told.Answer) : null;
        return (await transactions.BeginAsync(conversation, dialog, said, files, first, cancellationToken)).Sure(answer);
    }

    // What was only asked about can be done next.
    private static Turn Offer(Turn turn, string title) =>
        Turn.Say(turn.After, turn.Replies[0] with { Choices = [title, .. turn.Replies[0].Choices] }, turn.Outcome) with { Topic = turn.Topic, Confidence = turn.Confidence, RunnersUp = turn.RunnersUp };

    private static Transactions Opened(Council council, Sayings sayings, CommandWords commands, LiveKnowledge knowledge, LiveDialogs dialogs, ICouncilServices services, TimeProvider time)
    {
        var words = new DialogWords(council, sayings, time);
        var runner = new DialogRunner(words, services, new PlaceFinding(services), time);
        return new Transactions(dialogs, runner, words, new PageAnswers(council, sayings, knowledge, time), commands, time);
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
        return turn.Outcome is TurnOutcome.Answered or TurnOutcome.Clarified or TurnOutcome.Asking or TurnOutcome.Completed
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
