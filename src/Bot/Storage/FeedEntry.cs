namespace CouncilBot.Bot.Storage;

/// <summary>One activity of a transcript: its place, and its JSON without the id, which follows from the place.</summary>
internal readonly record struct FeedEntry(long Seq, byte[] Activity);
