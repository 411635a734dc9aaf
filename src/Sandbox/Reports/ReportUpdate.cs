namespace CouncilBot.Sandbox.Reports;

/// <summary>A word added to a report, by us or by those who sent it.</summary>
internal sealed record ReportUpdate(
    string Id, string ServiceRequestId, DateTimeOffset UpdatedAt, string? Status = null, string? Description = null, string? SentAs = null,
    string? Email = null, string? Phone = null, string? FirstName = null, string? LastName = null, string? MediaUrl = null);
