namespace CouncilBot.Bot.Content.Brought;

/// <summary>What the settings give to each page that is brought in: whose it is, where it belongs and when to look at it again.</summary>
internal sealed record BroughtInto(string Area, string Owner, int ReviewAfterMonths);
