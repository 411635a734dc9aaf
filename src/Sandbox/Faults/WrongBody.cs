using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CouncilBot.Sandbox.Faults;

/// <summary>Spoils an answer: other types, cut off, a web page instead, or nothing.</summary>
internal static class WrongBody
{
    public static byte[] Of(byte[] right, string how) => how switch
    {
        "cut" => right[..(right.Length / 2)],
        "html" => Encoding.UTF8.GetBytes("<!doctype html><title>Maintenance</title><h1>We will be back soon</h1>"),
        "empty" => [],
        _ => Retyped(right),
    };

    public static byte[] Doubled(byte[] right) =>
        Parsed(right) is { } json ? Encoding.UTF8.GetBytes(Twice(json)!.ToJsonString()) : right; // "!": what is there stays there

    private static byte[] Retyped(byte[] right) =>
        Parsed(right) is { } json ? Encoding.UTF8.GetBytes(Retyped(json)?.ToJsonString() ?? "null") : Encoding.UTF8.GetBytes("<wrong>1</wrong>");

    private static JsonNode? Parsed(byte[] body)
    {
        try
        {
            return JsonNode.Parse(body);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static JsonNode? Retyped(JsonNode? node) => node switch
    {
        JsonObject some => new JsonObject(some.Select(pair => KeyValuePair.Create(pair.Key, Retyped(pair.Value)))),
        JsonArray some => new JsonArray([.. some.Select(Retyped)]),
        JsonValue some when some.GetValueKind() == JsonValueKind.String => JsonValue.Create(7.5),
        null => JsonValue.Create("nothing"),
        _ => new JsonArray("wrong"),
    };

    private static JsonNode? Twice(JsonNode? node) => node switch
    {
        JsonArray some => new JsonArray([.. some.Select(Twice), .. some.Select(Twice)]),
        JsonObject some => new JsonObject(some.Select(pair => KeyValuePair.Create(pair.Key, Twice(pair.Value)))),
        _ => node?.DeepClone(),
    };
}
