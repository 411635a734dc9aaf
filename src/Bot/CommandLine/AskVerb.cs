using System.CommandLine;
using CouncilBot.Conversations;

namespace CouncilBot.Bot.CommandLine;

/// <summary>Asks one question, or a file of them, as if in a new conversation.</summary>
internal static class AskVerb
{
    public static Command Command()
    {
        var text = new Argument<string?>("text") { Description = "The question, in a resident's words.", Arity = ArgumentArity.ZeroOrOne };
        var json = new Option<bool>("--json") { Description = "Print one line of JSON for each question." };
        var file = new Option<FileInfo?>("--file") { Description = "A CSV file with a column `text`; other columns are passed through." };
        var ask = new Command("ask", "Answers a question: the answer, its source, how sure we are and how long it took.") { text, json, file };
        ask.SetAction((parsed, cancellationToken) => AskAsync(parsed.GetValue(text), parsed.GetValue(file), parsed.GetValue(json), cancellationToken));
        return ask;
    }

    private static async Task<int> AskAsync(string? text, FileInfo? file, bool json, CancellationToken cancellationToken)
    {
        if (text is null == file is null)
        {
            await Console.Error.WriteLineAsync("Give a question in quotes, or --file with a CSV file of questions.");
            return 2;
        }

        var (questions, problem) = file is null ? ([new Question(text!, [])], null) : QuestionFile.Read(file); // "!": one of the two is there
        if (problem is not null)
        {
            await Console.Error.WriteLineAsync(problem);
            return 1;
        }

        var council = CouncilAtHand.Open();
        var terminal = TerminalText.For(council.Files.Council);
        foreach (var question in questions)
        {
            await AnswerAsync(council.Assistant, question, council.Clock, json ? null : terminal, cancellationToken);
        }

        return 0;
    }

    private static async Task AnswerAsync(Assistant assistant, Question question, TimeProvider clock, TerminalText? terminal, CancellationToken cancellationToken)
    {
        var started = clock.GetTimestamp();
        var turn = await TakeAsync(assistant, question.Text, clock, cancellationToken);
        var took = clock.GetElapsedTime(started);
        if (terminal is null)
        {
            Console.WriteLine(AskedJson.Line(question, turn));
            return;
        }

        foreach (var reply in turn.Replies)
        {
            Console.WriteLine(terminal.Of(reply));
            Console.WriteLine();
        }

        Console.WriteLine($"({AskedJson.Kind(turn)}{(turn.Emergency ?? turn.Topic) switch { { } about => $": {about}", _ => "" }}, confidence {turn.Confidence:F2}, {took.TotalMilliseconds:F1} ms)");
    }

    /// <summary>What the assistant says to one question, in a conversation of its own.</summary>
    public static Task<Turn> TakeAsync(Assistant assistant, string text, TimeProvider clock, CancellationToken cancellationToken)
    {
        var id = new ConversationId("ask");
        var message = new InboundMessage(id, Channel.Terminal, "1", InboundKind.Said, text, 0, clock.GetUtcNow());
        return assistant.TakeAsync(new Conversation(id, Channel.Terminal) { Greeted = true }, message, cancellationToken);
    }
}
