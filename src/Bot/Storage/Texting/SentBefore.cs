namespace CouncilBot.Bot.Storage.Texting;

/// <summary>A text that a provider tells something about.</summary>
internal sealed record SentBefore(long Id, string Phone, TextState State, int Tries, DateTimeOffset CreatedAt, string? ProviderId);
