namespace CouncilBot.Sandbox.Reports;

/// <summary>Why a call was refused; each description is one line of the answer.</summary>
internal sealed record Open311Error(int Code, IReadOnlyList<string> Descriptions, string? ServiceRequestId = null)
{
    public static Open311Error BadRequest(params string[] descriptions) => new(400, descriptions);

    public static Open311Error NotFound(string description) => new(404, [description]);

    public static Open311Error Key(string description) => new(403, [description]);
}
