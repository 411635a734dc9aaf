namespace CouncilBot.Sandbox.Bins;

/// <summary>A bin, box or caddy that an address has: rubbish, recycling, glass, food or garden.</summary>
internal sealed record HouseholdContainer(string Uprn, string Container, string Round);
