namespace CouncilBot.Bot.CommandLine;

/// <summary>A question from a file, and the other columns of its row.</summary>
internal sealed record Question(string Text, IReadOnlyList<KeyValuePair<string, string>> Others)
{
    public string? Other(string column) => Others.Where(other => other.Key == column).Select(other => other.Value).FirstOrDefault();
}
