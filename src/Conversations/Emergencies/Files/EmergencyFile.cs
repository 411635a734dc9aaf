using CouncilBot.Conversations.Emergencies.Listening;
using CouncilBot.Conversations.Words;
using CouncilBot.Knowledge.Files;
using YamlDotNet.RepresentationModel;

namespace CouncilBot.Conversations.Emergencies.Files;

/// <summary>Reads emergencies.yaml from top to bottom and gathers every mistake in it.</summary>
internal sealed class EmergencyFile(string file, List<FileProblem> problems)
{
    private static readonly string[] Sections = ["words", "forms", "spellings", "fillers", "ordinary words", "past", "calm", "unless", "categories"];

    public (IReadOnlyList<EmergencyCategory> Categories, RuleBook Rules) Read(string yaml)
    {
        var page = YamlFile.Parse(yaml, file, problems);
        var root = page.Entries;
        page.OnlyKnows(root, Sections);
        var builder = new RuleBookBuilder(Lists(page, root, "forms"));
        var groups = page.Section(root, "words");
        var spellings = Pairs(page, root, "spellings");
        var phrases = new PhraseReader(page, [.. groups.Children.Keys.Select(YamlFile.Text), .. RuleBookBuilder.OwnGroups], spellings);
        foreach (var (name, list) in groups.Children)
        {
            phrases.Each(list, phrase => builder.AddToGroup(YamlFile.Text(name), phrase), YamlFile.Text(name));
        }

        var rules = new (string Name, RuleKind Kind)[] { ("past", RuleKind.Past), ("calm", RuleKind.Calm), ("unless", RuleKind.Unless) };
        foreach (var (name, kind) in rules)
        {
            phrases.Each(YamlFile.Find(root, name), phrase => builder.AddRule(phrase, new Rule(kind, Rule.EveryCategory)));
        }

        var categories = new CategoryReader(page, phrases, builder).Read(page.Section(root, "categories"));
        phrases.NoCircles();
        AddWords(page, root, builder);
        AddSpellings(spellings, builder);
        return (categories, builder.Build());
    }

    private static void AddWords(YamlFile page, YamlMappingNode root, RuleBookBuilder builder)
    {
        foreach (var word in Words(page, root, "fillers"))
        {
            builder.AddFiller(word);
        }

        foreach (var word in Words(page, root, "ordinary words").Concat(OrdinaryWords.Read()))
        {
            builder.AddOrdinary(word);
        }
    }

    // Last, so that a spelling may stand for any word of the file.
    private static void AddSpellings(Dictionary<string, string> spellings, RuleBookBuilder builder)
    {
        foreach (var (written, meant) in spellings)
        {
            builder.AddSpelling(written, meant);
        }
    }

    private static IEnumerable<string> Words(YamlFile page, YamlMappingNode within, string name) =>
        page.Items(YamlFile.Find(within, name)).Select(YamlFile.Text);

    private static Dictionary<string, IReadOnlyList<string>> Lists(YamlFile page, YamlMappingNode within, string name) =>
        page.Section(within, name).Children.ToDictionary(
            pair => YamlFile.Text(pair.Key), pair => (IReadOnlyList<string>)[.. page.Items(pair.Value).Select(YamlFile.Text)]);

    private static Dictionary<string, string> Pairs(YamlFile page, YamlMappingNode within, string name)
    {
        var section = page.Section(within, name);
        var pairs = section.Children.ToDictionary(pair => YamlFile.Text(pair.Key), pair => YamlFile.Text(pair.Value));
        foreach (var (written, _) in pairs.Where(pair => pair.Value.Length == 0))
        {
            page.Problem(YamlFile.Find(within, name), $"Say what `{written}` stands for.");
        }

        foreach (var written in section.Children.Keys.Select(key => (Key: key, Text: YamlFile.Text(key))).Where(key => !key.Text.All(char.IsAsciiLetterOrDigit)))
        {
            page.Problem(written.Key, $"`{written.Text}` is not one word of small letters and figures, so that it is never met: take it out.");
        }

        return pairs;
    }
}
