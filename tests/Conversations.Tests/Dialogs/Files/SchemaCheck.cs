using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace CouncilBot.Conversations.Tests.Dialogs.Files;

/// <summary>Holds a value against a JSON Schema, in those of its words that ours uses; any other word is refused, so that none is passed over.</summary>
internal sealed class SchemaCheck(JsonObject schema)
{
    private static readonly HashSet<string> OnlyTold = ["$schema", "$defs", "title", "description"];

    /// <summary>Where the value does not keep to the schema; empty when it does.</summary>
    public IReadOnlyList<string> Mistakes(JsonNode? value) => [.. Mistakes(schema, value, "")];

    private IEnumerable<string> Mistakes(JsonObject rule, JsonNode? value, string at) =>
        rule.Where(word => !OnlyTold.Contains(word.Key)).SelectMany(word => Mistakes(word.Key, word.Value!, rule, value, at)); // "!": no word of ours is null

    private IEnumerable<string> Mistakes(string word, JsonNode wanted, JsonObject rule, JsonNode? value, string at) => word switch
    {
        "$ref" => Mistakes(schema["$defs"]![wanted.GetValue<string>()["#/$defs/".Length..]]!.AsObject(), value, at), // "!": a schema without what it points to is broken
        "type" => Types(wanted).Any(type => IsOf(type, value)) ? [] : [$"{at}: not {wanted.ToJsonString()}"],
        "enum" => wanted.AsArray().Any(one => JsonNode.DeepEquals(one, value)) ? [] : [$"{at}: none of {wanted.ToJsonString()}"],
        "pattern" => value is JsonValue && !Regex.IsMatch(value.ToString(), wanted.GetValue<string>()) ? [$"{at}: `{value}` is not like {wanted}"] : [],
        "minLength" => value is JsonValue && value.ToString().Length < wanted.GetValue<int>() ? [$"{at}: too short"] : [],
        "minItems" => value is JsonArray list && list.Count < wanted.GetValue<int>() ? [$"{at}: too few"] : [],
        "minProperties" => value is JsonObject few && few.Count < wanted.GetValue<int>() ? [$"{at}: too few"] : [],
        "maxProperties" => value is JsonObject many && many.Count > wanted.GetValue<int>() ? [$"{at}: too many"] : [],
        "required" => value is JsonObject whole ? wanted.AsArray().Select(name => name!.GetValue<string>()).Where(name => !whole.ContainsKey(name)).Select(name => $"{at}: without `{name}`") : [], // "!": names
        "items" => value is JsonArray items ? items.SelectMany((item, index) => Mistakes(wanted.AsObject(), item, $"{at}[{index}]")) : [],
        "properties" => value is JsonObject known ? known.Where(one => wanted[one.Key] is not null).SelectMany(one => Mistakes(wanted[one.Key]!.AsObject(), one.Value, $"{at}.{one.Key}")) : [], // "!": just seen
        "additionalProperties" => value is JsonObject all ? all.Where(one => rule["properties"]?[one.Key] is null).SelectMany(one => Others(wanted, one.Value, $"{at}.{one.Key}")) : [],
        "anyOf" => wanted.AsArray().Select(choice => Mistakes(choice!.AsObject(), value, at).ToList()).MinBy(mistakes => mistakes.Count)!, // "!": never empty
        _ => throw new NotSupportedException($"The schema uses `{word}`, which nobody checks here."),
    };

    private IEnumerable<string> Others(JsonNode wanted, JsonNode? value, string at) =>
        wanted is JsonObject rule ? Mistakes(rule, value, at) : wanted.GetValue<bool>() ? [] : [$"{at}: means nothing"];

    private static IEnumerable<string> Types(JsonNode wanted) => wanted is JsonArray several ? several.Select(type => type!.GetValue<string>()) : [wanted.GetValue<string>()]; // "!": names

    // All that stands alone in YAML is read as text.
    private static bool IsOf(string type, JsonNode? value) => type switch
    {
        "object" => value is JsonObject,
        "array" => value is JsonArray,
        _ => value is JsonValue,
    };
}
