using System.Text.Json.Nodes;
using CouncilBot.Conversations.Dialogs.Files;
using YamlDotNet.RepresentationModel;

namespace CouncilBot.Conversations.Tests.Dialogs.Files;

/// <summary>dialog.schema.json, by which editors complete and underline, says what the reader of dialogs takes.</summary>
public sealed class EditorsKnowTheLanguage
{
    private static readonly JsonObject Schema = JsonNode.Parse(File.ReadAllText(ProjectFolder.Path("dialogs", "dialog.schema.json")))!.AsObject(); // "!": the file is an object
    private static readonly SchemaCheck Check = new(Schema);

    public static TheoryData<string> Shipped() =>
        [.. Directory.GetFiles(ProjectFolder.Path("dialogs"), "*.yaml").Select(file => Path.GetFileName(file)).Where(name => !name.StartsWith('_')).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Shipped))]
    public void Every_shipped_dialog_keeps_to_the_schema(string name)
    {
        Assert.Empty(Check.Mistakes(Read(File.ReadAllText(ProjectFolder.Path("dialogs", name)))));
    }

    [Theory]
    [InlineData("topic: pothole-report", "topik: pothole-report", "topik")]
    [InlineData("    save as: place", "    safe as: place", "safe as")]
    [InlineData("    answer: place", "    answer: plaice", "answer")]
    [InlineData("        then: stop", "        then: stopp", "not ours")]
    [InlineData("      unsure: carry on", "      unsure: {tell: me, then: carry on}", "unsure")]
    [InlineData("review by: 2027-05-31", "review by: May", "May")]
    public void A_planted_mistake_is_underlined(string right, string wrong, string told)
    {
        var text = File.ReadAllText(ProjectFolder.Path("dialogs", "pothole.yaml")).ReplaceLineEndings("\n");
        var at = text.IndexOf(right + "\n", StringComparison.Ordinal);

        var mistakes = Check.Mistakes(Read(text[..at] + wrong + text[(at + right.Length)..]));

        Assert.Contains(mistakes, mistake => mistake.Contains(told, StringComparison.Ordinal));
    }

    [Fact]
    public void It_knows_the_same_words_as_the_reader()
    {
        var definitions = Schema["$defs"]!; // "!": the test above has read through it

        Assert.Equal(Language.Head.Order(), Names(Schema["properties"]));
        Assert.All(Language.Verbs, verb => Assert.Equal(verb.Value.Append(verb.Key).Order(), Names(definitions[$"step {verb.Key}"]?["properties"])));
        Assert.Equal(Language.Answers.Where(answer => answer != Language.OneFrom).Order(), definitions["answer"]!["anyOf"]![0]!["enum"]!.AsArray().Select(answer => $"{answer}").Order());
    }

    private static IEnumerable<string> Names(JsonNode? properties) => properties!.AsObject().Select(property => property.Key).Order(); // "!": without them the test fails, as it should

    private static JsonNode? Read(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return Json(stream.Documents[0].RootNode);
    }

    private static JsonNode? Json(YamlNode node) => node switch
    {
        YamlMappingNode mapping => new JsonObject(mapping.Children.Select(child => KeyValuePair.Create($"{child.Key}", Json(child.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Children.Select(Json)]),
        _ => JsonValue.Create($"{node}"),
    };
}
