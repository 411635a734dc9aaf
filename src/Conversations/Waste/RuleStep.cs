namespace CouncilBot.Conversations.Waste;

/// <summary>One rule of a trace: whether it stopped the report, in the same words for resident, agent and auditor.</summary>
public sealed record RuleStep(MissedBinRule Rule, bool Stopped, string Words);
