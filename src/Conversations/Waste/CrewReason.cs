using CouncilBot.Conversations.Words;

namespace CouncilBot.Conversations.Waste;

/// <summary>What the council says of one kind of crew note, and what to do next. One that cannot be the resident's doing does not count where crews fetch the bin.</summary>
public sealed record CrewReason(string Code, Template Reason, Template Next, bool CountsWhenAssisted);
