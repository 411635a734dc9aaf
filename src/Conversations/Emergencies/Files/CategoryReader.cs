using CouncilBot.Conversations.Emergencies.Listening;
using YamlDotNet.RepresentationModel;

namespace CouncilBot.Conversations.Emergencies.Files;

/// <summary>Reads the kinds of emergency: the words to show, and the phrases to listen for.</summary>
internal sealed class CategoryReader(YamlPage page, PhraseReader phrases, RuleBookBuilder builder)
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
                categories.Add(ReadWords(YamlPage.Text(id), category));
            }
            else
            {
                page.Problem(id, $"Give `{YamlPage.Text(id)}` a title, say, sms and hear, below it and further in.");
            }
        }

        return categories;
    }

    private void ReadRules(YamlMappingNode category, int number)
    {
        foreach (var (name, kind) in Lists)
        {
            phrases.Each(YamlPage.Find(category, name), phrase => builder.AddRule(phrase, new Rule(kind, number)));
        }

        if (Lists[..3].All(list => YamlPage.Find(category, list.Name) is null))
        {
            page.Problem(category, "Add `hear:` with the phrases to listen for.");
        }
    }

    private EmergencyCategory ReadWords(string id, YamlMappingNode category)
    {
        var sms = Required(category, "sms");
        if (SmsLength.Mistake(sms) is { } mistake)
        {
            page.Problem(YamlPage.Find(category, "sms"), mistake);
        }

        return new EmergencyCategory(id, Required(category, "title"), Required(category, "say"), sms, IsYes(category));
    }

    private string Required(YamlMappingNode category, string name)
    {
        var text = YamlPage.Find(category, name) is { } node ? YamlPage.Text(node) : "";
        if (text.Length == 0)
        {
            page.Problem(YamlPage.Find(category, name) ?? category, $"Add `{name}: ...`: the words to show.");
        }

        return text;
    }

    private bool IsYes(YamlMappingNode category)
    {
        var answer = YamlPage.Find(category, QuickExit) is { } node ? YamlPage.Text(node) : "no";
        if (answer is not ("yes" or "no"))
        {
            page.Problem(YamlPage.Find(category, QuickExit), $"`{QuickExit}` is yes or no.");
        }

        return answer == "yes";
    }
}
