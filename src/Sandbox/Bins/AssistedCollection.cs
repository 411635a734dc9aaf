namespace CouncilBot.Sandbox.Bins;

/// <summary>An address whose bins the crew fetches (assisted), or whose clinical waste it takes (clinical).</summary>
internal sealed record AssistedCollection(string Uprn, string Kind = "assisted");
