using CouncilBot.Conversations.Dialogs;
using CouncilBot.Conversations.Texts;
using CouncilBot.Knowledge;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace CouncilBot.Conversations.Tests.Transcripts;

/// <summary>
/// A conversation as a file: its channel, its time, what the resident does, and everything that the assistant says.
/// Played again, it must come out the same to the letter.
/// </summary>
internal sealed class Transcript
{
    private const string Resident = "Resident: ";
    private const string Photographs = "Resident sends a photo";
    private readonly List<string> heading = [];
    private readonly List<string> lines = [];

    private Transcript()
    {
    }

    private Channel Channel => Enum.Parse<Channel>(Setting("Channel"), ignoreCase: true);

    // "Dialogs: example" plays the dialogs of that folder beside the transcripts.
    private LiveDialogs Dialogs(CouncilFiles files) => heading.Exists(line => line.StartsWith("Dialogs: ", StringComparison.Ordinal))
        ? new LiveDialogs(SampleCouncil.DialogsIn(ProjectFolder.Path("tests", "Transcripts", Setting("Dialogs"))))
        : new LiveDialogs(files.Dialogs);

    private DateTimeOffset Today => DateTimeOffset.ParseExact(
        Setting("Today"), "dddd d MMMM yyyy HH:mm", CultureInfo.GetCultureInfo("en-GB"), DateTimeStyles.AssumeUniversal);

    public static Transcript Parse(string text)
    {
        var transcript = new Transcript();
        var blank = false;
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            blank |= line.Length == 0;
            (blank ? transcript.lines : transcript.heading).Add(line);
        }

        return transcript;
    }

    /// <summary>The whole file as it comes out today.</summary>
    public async Task<string> PlayAsync(CouncilFiles files, CancellationToken cancellationToken)
    {
        var assistant = files.Assistant(new LiveKnowledge(SampleCouncil.Knowledge), new FixedClock(Today), Dialogs(files), new ScriptedServices(heading));
        var conversation = new Conversation(new ConversationId("transcript"), Channel) { Greeted = !lines.Contains("Resident arrives") };
        var written = new StringBuilder().AppendJoin('\n', heading).Append('\n');
        var ends = "";
        foreach (var line in lines.Where(line => line.StartsWith("Resident", StringComparison.Ordinal)))
        {
            var turn = await assistant.TakeAsync(conversation, Message(conversation.Id, line), cancellationToken);
            conversation = turn.After;
            ends = turn.Emergency is null ? turn.Outcome.ToString() : $"{turn.Outcome}, {turn.Emergency}";
            written.Append('\n').Append(line).Append('\n');
            WriteTexts(written, turn);
            foreach (var reply in Channel == Channel.Sms ? [] : turn.Replies)
            {
                Write(written, reply);
            }
        }

        return written.Append(CultureInfo.InvariantCulture, $"\nEnds: {ends}\n").ToString();
    }

    private InboundMessage Message(ConversationId id, string line)
    {
        var kind = line == "Resident arrives" ? InboundKind.Joined : InboundKind.Said;
        var text = line.StartsWith(Resident, StringComparison.Ordinal) ? line[Resident.Length..].Replace("\\n", "\n", StringComparison.Ordinal) : "";
        text = text.Replace("(500 times) ", "", StringComparison.Ordinal) is var once && once.Length < text.Length
            ? string.Concat(Enumerable.Repeat(once + " ", 500))
            : text;
        return new InboundMessage(id, Channel, "", kind, text, Photo(line).Length, Today) { Sent = Photo(line) };
    }

    // "Resident sends a photo", "Resident sends a photo taken at 50.71,-2.44"
    private static ImmutableArray<SentFile> Photo(string line) =>
        line.StartsWith(Photographs, StringComparison.Ordinal) ? [new SentFile("https://www.wrenshire.example/photo.jpg", "image/jpeg", line[Photographs.Length..].Replace(" taken at ", "", StringComparison.Ordinal) is { Length: > 0 } point ? point : null)] : [];

    // What a phone gets, to the letter, and what it costs when it is more than one segment.
    private static void WriteTexts(StringBuilder written, Turn turn)
    {
        foreach (var text in turn.Texts)
        {
            written.Append("Bot: ").Append(text.Replace("\n", "\n     ", StringComparison.Ordinal)).Append('\n');
            if (TextLength.Segments(text) is > 1 and var segments)
            {
                written.Append(CultureInfo.InvariantCulture, $"     ({segments} segments)\n");
            }
        }
    }

    private static void Write(StringBuilder written, Reply reply)
    {
        written.Append("Bot: ").Append(reply.Text.Replace("\n", "\n     ", StringComparison.Ordinal).Replace("     \n", "\n", StringComparison.Ordinal)).Append('\n');
        foreach (var choice in reply.Choices)
        {
            written.Append("     [").Append(choice).Append("]\n");
        }

        if (reply.QuickExit)
        {
            written.Append("     (a way off the page is shown)\n");
        }
    }

    private string Setting(string name) =>
        heading.First(line => line.StartsWith(name + ": ", StringComparison.Ordinal))[(name.Length + 2)..];
}
