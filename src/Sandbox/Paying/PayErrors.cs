using System.Text.Json;
using System.Text.RegularExpressions;
using CouncilBot.Sandbox.Keeping;
using Microsoft.AspNetCore.Http;

namespace CouncilBot.Sandbox.Paying;

/// <summary>What GOV.UK Pay says to a payment that it does not take.</summary>
internal static partial class PayErrors
{
    private const int MostPence = 10_000_000;

    public static IResult? Find(JsonElement body) => body.ValueKind != JsonValueKind.Object ? Error(400, "P0197", "Unable to parse JSON")
        : Amount(body) ?? Text(body, "reference", 255) ?? Text(body, "description", 255) ?? Text(body, "return_url", 2000) ?? ReturnUrl(body);

    public static IResult Error(int status, string code, string description, string? field = null, string? header = null) => SandboxJson.Answer(
        new Dictionary<string, string?> { ["field"] = field, ["header"] = header, ["code"] = code, ["description"] = description }.Where(pair => pair.Value is not null).ToDictionary(), status);

    private static IResult? Amount(JsonElement body) => !body.TryGetProperty("amount", out var amount) ? Missing("amount")
        : amount.ValueKind != JsonValueKind.Number || !amount.TryGetInt32(out var pence) || pence is < 1 or > MostPence
            ? Error(422, "P0102", $"Invalid attribute value: amount. Must be a whole number from 1 to {MostPence}", "amount")
        : null;

    private static IResult? Text(JsonElement body, string name, int longest) => !body.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null ? Missing(name)
        : value.ValueKind != JsonValueKind.String || value.GetString() is not { Length: > 0 } text ? Error(422, "P0102", $"Invalid attribute value: {name}. Must be a valid text", name)
        : text.Length > longest ? Error(422, "P0102", $"Invalid attribute value: {name}. Must be less than or equal to {longest} characters length", name)
        : name != "return_url" && Forbidden().IsMatch(text) ? Error(422, "P0920", "Request blocked by firewall rules")
        : null;

    // The real one takes https only; on this machine there is none.
    private static IResult? ReturnUrl(JsonElement body) =>
        Uri.TryCreate(body.GetProperty("return_url").GetString(), UriKind.Absolute, out var url) && (url.Scheme == "https" || (url.Scheme == "http" && url.IsLoopback))
            ? null
            : Error(422, "P0102", "Invalid attribute value: return_url. Must be a valid URL format", "return_url");

    private static IResult Missing(string field) => Error(400, "P0101", $"Missing mandatory attribute: {field}", field);

    [GeneratedRegex(@"[<>""\\|]")]
    private static partial Regex Forbidden();
}
