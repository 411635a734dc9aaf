namespace CouncilBot.Bot.Services;

/// <summary>The same call was sent before and its outcome is not known: it may or may not have arrived.</summary>
internal sealed record EarlierTry(DateTimeOffset FirstSentAt);
