using System.Text.Json;
using CouncilBot.Knowledge.Passages;

namespace CouncilBot.Retrieval;

/// <summary>Reads documents one by one, so that their text need not be held.</summary>
internal static class DocumentFile
{
    /// <summary>The documents of a file; the id of each is added to <paramref name="ids"/>.</summary>
    public static IEnumerable<SourceText> Read(string file, List<string> ids)
    {
        var known = new HashSet<string>();
        var line = 0;
        foreach (var text in File.ReadLines(file))
        {
            line++;
            if (string.IsNullOrWhiteSpace(text))
            {
                continue;
            }

            using var document = Parse(file, line, text);
            var id = TextOf("id");
            if (!IsId(id) || !known.Add(id))
            {
                throw new BadInputException(file, line, $"the id \"{id}\" is missing, has a space or came before.");
            }

            ids.Add(id);
            yield return new SourceText(TextOf("title"), TextOf("heading"), TextOf("body"));

            string TextOf(string name) => Text(document.RootElement, name) ?? throw new BadInputException(file, line, $"\"{name}\" is no text.");
        }
    }

    /// <summary>A run file has a space between its columns, so an id can have none.</summary>
    public static bool IsId(string id) => id.Length > 0 && !id.Any(char.IsWhiteSpace);

    // Nothing where there is none; null where it is something else or half a letter.
    private static string? Text(JsonElement document, string name)
    {
        if (!document.TryGetProperty(name, out var value) || value.ValueKind is JsonValueKind.Null)
        {
            return "";
        }

        try
        {
            return value.ValueKind is JsonValueKind.String ? value.GetString() : name == "id" && value.ValueKind is JsonValueKind.Number ? value.GetRawText() : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static JsonDocument Parse(string file, int line, string text)
    {
        try
        {
            var document = JsonDocument.Parse(text);
            return document.RootElement.ValueKind is JsonValueKind.Object ? document : throw new BadInputException(file, line, "this is no JSON object.");
        }
        catch (JsonException fault)
        {
            throw new BadInputException(file, line, $"this is no JSON: {fault.Message}");
        }
    }
}
