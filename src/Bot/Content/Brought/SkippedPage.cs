using CouncilBot.Bot.Content.Fetching;

namespace CouncilBot.Bot.Content.Brought;

/// <summary>An address or a feed's entry that gave no page, and why.</summary>
internal sealed record SkippedPage(string Id, WhyNot Why);
