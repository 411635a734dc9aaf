using System.Text.Json.Serialization;

namespace CouncilBot.Sandbox.Town;

/// <summary>A place with a letter box, as the gazetteer has it.</summary>
internal sealed record Address(
    string Uprn, string Street, string Town, string Postcode,
    string? Number = null, string? Name = null, string? Flat = null, string? Organisation = null,
    string Usrn = "", double Lat = 50.54, double Lng = -2.70, string Classification = "RD04", int Custodian = Address.Wrenshire, string? Note = null)
{
    public const int Wrenshire = 9060;

    /// <summary>In one line, as a letter would have it, but for the postcode.</summary>
    [JsonIgnore]
    public string Line => string.Join(", ", new[] { Organisation, Flat, Name, $"{Number} {Street}".Trim(), Town }.Where(part => !string.IsNullOrEmpty(part)));

    [JsonIgnore]
    public string PostcodeKey => Key(Postcode);

    public static string Key(string postcode) => postcode.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();
}
