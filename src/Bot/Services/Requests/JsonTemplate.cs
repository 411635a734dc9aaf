using System.Globalization;
using System.Text.Json.Nodes;
using CouncilBot.Conversations.Services;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace CouncilBot.Bot.Services.Requests;

/// <summary>A JSON body as services.yaml writes it, with ((details)) in its texts. What is not known is left out.</summary>
internal sealed class JsonTemplate(YamlNode body)
{
    private const string AsNumber = " as number";

    public IEnumerable<DetailTemplate> Templates => body.AllNodes.OfType<YamlScalarNode>().Select(text => new DetailTemplate(text.Value ?? ""));

    public JsonNode? Fill(ServiceCall call) => Fill(body, call);

    private static JsonNode? Fill(YamlNode node, ServiceCall call)
    {
        switch (node)
        {
            case YamlMappingNode members:
                var filled = new JsonObject();
                foreach (var (name, value) in members.Children)
                {
                    if (Fill(value, call) is { } known)
                    {
                        filled[((YamlScalarNode)name).Value ?? ""] = known;
                    }
                }

                return filled;
            case YamlSequenceNode items:
                return new JsonArray([.. items.Children.Select(item => Fill(item, call)).Where(item => item is not null)]);
            default:
                return Text((YamlScalarNode)node, call);
        }
    }

    private static JsonValue? Text(YamlScalarNode scalar, ServiceCall call)
    {
        var text = scalar.Value ?? "";
        if (text.EndsWith(AsNumber, StringComparison.Ordinal))
        {
            return decimal.TryParse(new DetailTemplate(text[..^AsNumber.Length]).Values(call), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? JsonValue.Create(number) : null;
        }

        var template = new DetailTemplate(text);
        return template.Names.Any() ? template.Values(call) is { Length: > 0 } value ? JsonValue.Create(value) : null
            : scalar.Style != ScalarStyle.Plain ? JsonValue.Create(text)
            : text is "true" or "false" ? JsonValue.Create(text == "true")
            : decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var plain) ? JsonValue.Create(plain)
            : JsonValue.Create(text);
    }
}
