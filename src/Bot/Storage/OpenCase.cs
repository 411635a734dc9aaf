using CouncilBot.Conversations.Handing;

namespace CouncilBot.Bot.Storage;

/// <summary>A case that nobody has closed yet.</summary>
internal sealed record OpenCase(long Id, Case Case, DateTimeOffset OpenedAt);
