namespace CouncilBot.Bot.Storage;

/// <summary>A message is safely stored: newly, or it had been before. Either way its place in the transcript is known.</summary>
internal sealed record AcceptedMessage(InboxItem? New, long Seq);
