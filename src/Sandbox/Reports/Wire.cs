using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using CouncilBot.Sandbox.Keeping;
using Microsoft.AspNetCore.Http;

namespace CouncilBot.Sandbox.Reports;

/// <summary>Writes an answer as JSON or XML, as the address's ending asks.</summary>
internal static class Wire
{
    private static readonly Dictionary<string, string> Singular = new() { ["attributes"] = "attribute", ["values"] = "value", ["groups"] = "group" };

    public static IResult List(string format, string root, string item, IEnumerable<JsonObject> things, int status = 200) => format == "json"
        ? SandboxJson.Answer(new JsonArray([.. things]), status)
        : Xml(new XElement(root, things.Select(thing => Element(item, thing))), status);

    public static IResult One(string format, string root, JsonObject thing) => format == "json"
        ? SandboxJson.Answer(thing)
        : Xml(Element(root, thing), 200);

    public static IResult Error(string format, Open311Error error) => List(format, "errors", "error", error.Descriptions.Select(description =>
    {
        var line = new JsonObject { ["code"] = error.Code, ["description"] = description };
        if (error.ServiceRequestId is not null)
        {
            line["service_request_id"] = error.ServiceRequestId;
        }

        return line;
    }), error.Code);

    private static IResult Xml(XElement root, int status) =>
        Results.Text($"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{root}\n", "text/xml", Encoding.UTF8, status);

    private static XElement Element(string name, JsonNode? node) => node switch
    {
        JsonObject some => new XElement(name, some.Select(pair => Element(pair.Key, pair.Value))),
        JsonArray some => new XElement(name, some.Select(each => Element(Singular.GetValueOrDefault(name, "item"), each))),
        null => new XElement(name),
        _ => new XElement(name, node.ToString()),
    };
}
