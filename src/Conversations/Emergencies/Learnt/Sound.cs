namespace CouncilBot.Conversations.Emergencies.Learnt;

/// <summary>How a message sounds: how much like danger, and like which kind.</summary>
/// <param name="Danger">How far the likeliest kind of danger outweighs no danger at all.</param>
/// <param name="Likeliest">That kind.</param>
/// <param name="From">Where in the message the part begins that sounds so.</param>
/// <param name="Length">How long that part is.</param>
internal sealed record Sound(float Danger, string Likeliest, int From, int Length);
