namespace CouncilBot.Knowledge.Passages;

/// <summary>A document, numbered as it was given from 0, and how well it answers; only the order of scores within one question means anything.</summary>
public readonly record struct Hit(int Document, float Score);
