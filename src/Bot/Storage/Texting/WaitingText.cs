namespace CouncilBot.Bot.Storage.Texting;

/// <summary>A text that is to be sent, claimed by the sender.</summary>
/// <param name="BegunAt">When it was first tried and nobody knows with what outcome: it must be looked for before it is sent again.</param>
/// <param name="Tries">How often it was tried, this time included.</param>
internal sealed record WaitingText(long Id, string Phone, string Number, string Ours, string Body, int Segments, int Tries, DateTimeOffset CreatedAt, DateTimeOffset? BegunAt);
