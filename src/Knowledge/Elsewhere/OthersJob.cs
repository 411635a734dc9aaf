using System.Collections.Immutable;

namespace CouncilBot.Knowledge.Elsewhere;

/// <summary>Something that residents ask a council for and that is another body's job.</summary>
public sealed record OthersJob(string Id, string What, string Whose, string Say, ImmutableArray<string> PeopleAsk);
