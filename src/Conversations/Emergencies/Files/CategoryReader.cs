using CouncilBot.Conversations.Emergencies.Listening;
using CouncilBot.Conversations.Words;
using YamlDotNet.RepresentationModel;

namespace CouncilBot.Conversations.Emergencies.Files;

/// <summary>Reads the kinds of emergency: the words to show, and the phrases to listen for.</summary>
internal sealed class CategoryReader(YamlFile page, PhraseReader phrases, RuleBookBuilder builder)
{
    private const string QuickExit = "quick exit";

    private static readonly (string Name, RuleKind Kind)[] Lists =
        [("hear always", RuleKind.HearAlways), ("hear", RuleKind.Hear), ("hear unless calm", RuleKind.HearUnlessCalm), ("unless", RuleKind.Unless), ("gentle", RuleKind.Gentle)];

    private static readonly string[] Names = ["title", "say", "sms", QuickExit, .. Lists.Select(list => list.Name)];

    public IReadOnlyList<EmergencyCategory> Read(YamlMappingNode section)
    {
        var categories = new List<EmergencyCategory>();
        foreach (var (id, node) in section.Children)
        {
            if (node is YamlMappingNode category)
            {
                page.OnlyKnows(category, Names);
                ReadRules(category, categories.Count);
                categories.Add(ReadWords(YamlFile.Text(id), category));
            }
            else
            {
                page.Problem(id, $"Give `{YamlFile.Text(id)}` a title, say, sms and hear, below it and further in.");
            }
        }

        return categories;
    }

    private void ReadRules(YamlMappingNode category, int number)
    {
        foreach (var (name, kind) in Lists)
        {
            phrases.Each(YamlFile.Find(category, name), phrase => builder.AddRule(phrase, new Rule(kind, number)));
        }

        if (Lists[..3].All(list => YamlFile.Find(category, list.Name) is null))
        {
            page.Problem(category, "Add `hear:` with the phrases to listen for.");
        }
    }

    private EmergencyCategory ReadWords(string id, YamlMappingNode category)
    {
        var sms = Required(category, "sms");
        if (SmsLength.Mistake(sms) is { } mistake)
        {
            page.Problem(YamlFile.Find(category, "sms"), mistake);
        }

        return new EmergencyCategory(id, Required(category, "title"), Required(category, "say"), sms, IsYes(category));
    }

    private string Required(YamlMappingNode category, string name)
    {
        var text = YamlFile.Find(category, name) is { } node ? YamlFile.Text(node) : "";
        if (text.Length == 0)
        {
            page.Problem(YamlFile.Find(category, name) ?? category, $"Add `{name}: ...`: the words to show.");
        }

        return text;
    }

    private bool IsYes(YamlMappingNode category)
    {
        var answer = YamlFile.Find(category, QuickExit) is { } node ? YamlFile.Text(node) : "no";
        if (answer is not ("yes" or "no"))
        {
            page.Problem(YamlFile.Find(category, QuickExit), $"`{QuickExit}` is yes or no.");
        }

        return answer == "yes";
    }
}
