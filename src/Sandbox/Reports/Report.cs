using System.Text.Json.Serialization;

namespace CouncilBot.Sandbox.Reports;

/// <summary>A service request as it came in by Open311, with everything that was sent.</summary>
internal sealed record Report(
    string Id, string ServiceCode, DateTimeOffset RequestedAt, string Status = "open", string? StatusNotes = null, DateTimeOffset? UpdatedAt = null, DateTimeOffset? ExpectedAt = null,
    double? Lat = null, double? Long = null, string? Address = null, string? AddressId = null, string? Description = null, string? MediaUrl = null,
    string? FirstName = null, string? LastName = null, string? Email = null, string? Phone = null, string? AccountId = null, string? DeviceId = null,
    IReadOnlyDictionary<string, IReadOnlyList<string>>? Attributes = null, string? Token = null, int PollsLeft = 0)
{
    private static readonly string[] Closed = ["closed", "fixed", "duplicate", "not_councils_responsibility", "no_further_action", "internal_referral", "cancelled"];

    [JsonIgnore]
    public bool IsClosed => Closed.Contains(Status);

    /// <summary>Whether this is an open report that a container at an address was not emptied.</summary>
    public bool IsMissedBin(string uprn, string container) => ServiceCode == "missed-bin" && !IsClosed
        && Says("uprn", uprn) && Says("container", container);

    /// <summary>Whether another one asks for the same in every word. Its number, place in the queue and times do not matter.</summary>
    public bool Repeats(Report earlier) => (this with { Attributes = null }).Asked() == (earlier with { Attributes = null }).Asked() && Flat(Attributes) == Flat(earlier.Attributes);

    private Report Asked() => this with { Id = "", RequestedAt = default, Status = "", StatusNotes = null, UpdatedAt = null, ExpectedAt = null, Token = null, PollsLeft = 0 };

    private bool Says(string attribute, string value) => (attribute == "uprn" && AddressId == value) || (Attributes?.TryGetValue(attribute, out var values) == true && values.Contains(value));

    private static string Flat(IReadOnlyDictionary<string, IReadOnlyList<string>>? attributes) =>
        string.Join('\n', (attributes ?? new Dictionary<string, IReadOnlyList<string>>()).OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}={string.Join('\t', pair.Value)}"));
}
