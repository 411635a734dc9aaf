using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml;
using System.Xml.Linq;

namespace CouncilBot.Bot.Services.Open311;

/// <summary>Turns the XML of GeoReport into the JSON that it also defines, so that everything is read in one way.</summary>
internal static class GeoReportXml
{
    private static readonly HashSet<string> Lists = ["services", "service_requests", "requests", "errors", "attributes", "values", "groups", "request_updates", "service_request_updates", "tokens"];

    public static JsonElement? Read(byte[] body)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(body), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            return XDocument.Load(reader).Root is { } root ? JsonSerializer.SerializeToElement(Node(root), GeoReportJson.Default.JsonNode) : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static JsonNode? Node(XElement element)
    {
        if (Lists.Contains(element.Name.LocalName))
        {
            return new JsonArray([.. element.Elements().Select(Node)]);
        }

        if (!element.HasElements)
        {
            return element.Value is "true" or "false" ? JsonValue.Create(element.Value == "true") : JsonValue.Create(element.Value);
        }

        var whole = new JsonObject();
        foreach (var child in element.Elements())
        {
            whole[child.Name.LocalName] = Node(child);
        }

        return whole;
    }
}
