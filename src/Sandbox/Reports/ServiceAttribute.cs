namespace CouncilBot.Sandbox.Reports;

/// <summary>A question that a category asks; with variable: false it is a text to show.</summary>
internal sealed record ServiceAttribute(
    string Code, string Description = "", string Datatype = "string", bool Required = false, bool Variable = true,
    string? DatatypeDescription = null, int Order = 0, string? Automated = null)
{
    public IReadOnlyList<ServiceValue> Values { get; init; } = [];
}
