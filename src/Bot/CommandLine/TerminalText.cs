using CouncilBot.Conversations;

namespace CouncilBot.Bot.CommandLine;

/// <summary>A reply as the terminal shows it: the text as officers wrote it, and the choices numbered.</summary>
internal static class TerminalText
{
    public static string Of(Reply reply) =>
        string.Join('\n', [reply.Text, .. reply.Choices.Select((choice, index) => $"  {index + 1}. {choice}")]);
}
