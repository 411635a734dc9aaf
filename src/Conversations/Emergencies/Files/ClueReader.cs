using System.Globalization;
using CouncilBot.Conversations.Emergencies.Listening;
using YamlDotNet.RepresentationModel;

namespace CouncilBot.Conversations.Emergencies.Files;

/// <summary>Reads the points that single words carry.</summary>
internal sealed class ClueReader(YamlPage page, RuleBookBuilder builder)
{
    private const string Enough = "enough";
    private const string Calm = "calm";

    public Clues Read(YamlMappingNode root, IReadOnlyList<string> categories)
    {
        var section = page.Section(root, "clues");
        page.OnlyKnows(section, [Enough, Calm, .. categories]);
        for (var category = 0; category < categories.Count; category++)
        {
            Add(section, categories[category], category, 1);
        }

        Add(section, Calm, 0, -1);
        return new Clues(Number(YamlPage.Find(section, Enough) ?? section));
    }

    private void Add(YamlMappingNode section, string name, int category, int sign)
    {
        if (YamlPage.Find(section, name) is not YamlMappingNode points)
        {
            return;
        }

        foreach (var (number, words) in points.Children)
        {
            foreach (var word in page.Items(words))
            {
                builder.AddClue(YamlPage.Text(word), category, sign * Number(number));
            }
        }
    }

    private int Number(YamlNode node)
    {
        if (int.TryParse(YamlPage.Text(node), CultureInfo.InvariantCulture, out var number) && number > 0)
        {
            return number;
        }

        page.Problem(node, $"`{Enough}` and the points are whole numbers above 0.");
        return 1;
    }
}
