using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;

namespace CouncilBot.Sandbox.Keeping;

/// <summary>How the sandbox reads and writes JSON: a name that it does not know and a value that is missing are mistakes.</summary>
internal static class SandboxJson
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

    private static string Plain(JsonException wrong) => wrong.Message.Split(" Path:")[0].Split(" The JSON value")[0]
        .Replace("CouncilBot.Sandbox.", "", StringComparison.Ordinal).Replace("System.", "", StringComparison.Ordinal);
}
