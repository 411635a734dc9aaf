namespace CouncilBot.Conversations.WhoseJob;

/// <summary>Whose job a thing is: ours, not ours or unsure; why, and the way to whose it is.</summary>
public sealed record JobDecision(string Outcome, string Reason, string Who = "", string Way = "", string Phone = "", string Link = "");
