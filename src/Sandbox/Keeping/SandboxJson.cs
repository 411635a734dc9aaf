using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace CouncilBot.Sandbox.Keeping;

/// <summary>How the sandbox reads and writes JSON: a name that it does not know and a value that is missing are mistakes.</summary>
internal static partial class SandboxJson
{
    public static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        NumberHandling = JsonNumberHandling.Strict,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static IResult Answer(object? value, int status = 200) => Results.Json(value, Strict, statusCode: status);

    /// <summary>What is wrong with a request to the sandbox itself, in words for whoever sent it.</summary>
    public static IResult Wrong(string message, int status = 400) => Answer(new { error = new { code = status == 404 ? "NotFound" : "BadRequest", message } }, status);

    /// <summary>Reads a thing from JSON; what is wrong names the place, like addresses[3].lat.</summary>
    public static T Read<T>(JsonElement given, string place)
    {
        try
        {
            return given.Deserialize<T>(Strict) ?? throw new BadStateException($"{place}: null is nothing that can be kept here.");
        }
        catch (JsonException wrong)
        {
            throw new BadStateException($"{place}{Within(wrong.Path)}: {Plain(wrong)}");
        }
    }

    private static string Within(string? path) => path is null or "$" ? "" : path[1..];

    // What the reader of JSON says, without its own names for things.
    private static string Plain(JsonException wrong) =>
        Unknown().Match(wrong.Message) is { Success: true } unknown ? $"{unknown.Groups[1].Value} is not known here."
        : Missing().Match(wrong.Message) is { Success: true } missing ? $"{missing.Groups[1].Value} is missing."
        : Unlike().Match(wrong.Message) is { Success: true } unlike ? $"this is not {Kind(unlike.Groups[1].Value)}."
        : wrong.Message.Split(" Path:")[0];

    private static string Kind(string type) =>
        type.Contains("DateTimeOffset", StringComparison.Ordinal) ? "a time like 2026-03-05T10:00:00Z"
        : type.Contains("DateOnly", StringComparison.Ordinal) ? "a date like 2026-03-05"
        : type.Contains("Double", StringComparison.Ordinal) || type.Contains("Int", StringComparison.Ordinal) ? "a number"
        : type.Contains("Boolean", StringComparison.Ordinal) ? "true or false"
        : type.Contains("IReadOnlyList", StringComparison.Ordinal) ? "a list"
        : type.Contains("String", StringComparison.Ordinal) ? "a text"
        : "an object with its fields";

    [GeneratedRegex("The JSON property ('[^']*') could not be mapped")]
    private static partial Regex Unknown();

    [GeneratedRegex("missing required properties including: (.*?)\\.( |$)")]
    private static partial Regex Missing();

    [GeneratedRegex("could not be converted to (.*)")]
    private static partial Regex Unlike();
}
