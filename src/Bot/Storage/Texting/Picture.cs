namespace CouncilBot.Bot.Storage.Texting;

/// <summary>One picture of a text.</summary>
/// <param name="Name">Under what name we keep it; null while it is not fetched.</param>
internal sealed record Picture(string Message, int Place, string Url, string? Name);
