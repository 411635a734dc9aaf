namespace CouncilBot.Bot.Content.Fetching;

/// <summary>By what a site knows which version of a page we have already.</summary>
internal sealed record KnownVersion(string? Tag, DateTimeOffset? Changed);
