namespace CouncilBot.Bot.Services.Open311;

/// <summary>A question that a published service asks; one that is no variable is only words to show.</summary>
internal sealed record PublishedAttribute(string Code, string Type, bool IsVariable, bool IsRequired, string Question, string Hint, int Order, IReadOnlyList<KeyValuePair<string, string>> Values)
{
    /// <summary>The server fills it in by itself, or the report carries it already.</summary>
    public bool IsHidden { get; init; }
}
