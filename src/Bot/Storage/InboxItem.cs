using CouncilBot.Conversations;

namespace CouncilBot.Bot.Storage;

/// <summary>A message in the inbox: its row, and where it stands in the transcript (0 when it is not shown there).</summary>
internal sealed record InboxItem(long Row, long Seq, InboundMessage Message);
