using System.Collections.Immutable;

namespace CouncilBot.Conversations.Dialogs.Model;

/// <summary>How one transaction is talked through, as its officer wrote it. Read from top to bottom; there are no jumps.</summary>
/// <param name="Id">The file's name without its ending.</param>
/// <param name="Version">Known by its content: a conversation ends on the version that it began with.</param>
public sealed record Dialog(string Id, string Version, string Title, string Topic)
{
    public string Owner { get; init; } = "";

    public DateOnly ReviewBy { get; init; }

    public ImmutableArray<string> PeopleSay { get; init; } = [];

    public ImmutableArray<Step> Steps { get; init; } = [];

    /// <summary>Begins also when the resident only asks about it: "when is my bin day?" is asked to be told.</summary>
    public bool AnswersQuestions { get; init; }

    /// <summary>The file's text, kept while a conversation runs on it.</summary>
    public string Text { get; init; } = "";

    public IEnumerable<Step.Ask> Questions => Steps.OfType<Step.Ask>();

    public Step.Ask? Question(string name) => Questions.FirstOrDefault(ask => ask.SaveAs == name);
}
