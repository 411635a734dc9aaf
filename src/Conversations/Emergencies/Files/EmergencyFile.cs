using CouncilBot.Conversations.Emergencies.Listening;
using CouncilBot.Knowledge.Files;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace CouncilBot.Conversations.Emergencies.Files;

/// <summary>Reads emergencies.yaml from top to bottom and gathers every mistake in it.</summary>
internal sealed class EmergencyFile(string file, List<FileProblem> problems)
{
    private static readonly string[] Sections = ["words", "forms", "spellings", "fillers", "ordinary words", "past", "calm", "unless", "categories"];

    public (IReadOnlyList<EmergencyCategory> Categories, RuleBook Rules) Read(string yaml)
    {
        var page = new YamlPage(file, problems);
        var root = page.Open(yaml);
        page.OnlyKnows(root, Sections);
        var builder = new RuleBookBuilder(page.Lists(root, "forms"));
        var groups = page.Section(root, "words");
        var spellings = page.Pairs(root, "spellings");
        var phrases = new PhraseReader(page, [.. groups.Children.Keys.Select(YamlPage.Text), .. RuleBookBuilder.OwnGroups], spellings);
        foreach (var (name, list) in groups.Children)
        {
            phrases.Each(list, phrase => builder.AddToGroup(YamlPage.Text(name), phrase));
        }

        var rules = new (string Name, RuleKind Kind)[] { ("past", RuleKind.Past), ("calm", RuleKind.Calm), ("unless", RuleKind.Unless) };
        foreach (var (name, kind) in rules)
        {
            phrases.Each(YamlPage.Find(root, name), phrase => builder.AddRule(phrase, new Rule(kind, Rule.EveryCategory)));
        }

        var categories = new CategoryReader(page, phrases, builder).Read(page.Section(root, "categories"));
        phrases.NoCircles();
        AddWords(page, root, builder);
        AddSpellings(spellings, builder);
        return (categories, builder.Build());
    }

    private static void AddWords(YamlPage page, YamlMappingNode root, RuleBookBuilder builder)
    {
        foreach (var word in page.Words(root, "fillers"))
        {
            builder.AddFiller(word);
        }

        foreach (var word in page.Words(root, "ordinary words").Concat(OrdinaryWords.Read()))
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
}
