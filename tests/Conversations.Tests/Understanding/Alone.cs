namespace CouncilBot.Conversations.Tests.Understanding;

/// <summary>Tests that measure run after the others, so that nothing else of ours is counted.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
