using CouncilBot.Conversations.Emergencies.Signs;
using CouncilBot.Conversations.Words;
using CouncilBot.Knowledge.Files;
using YamlDotNet.RepresentationModel;

namespace CouncilBot.Conversations.Emergencies;

/// <summary>Reads emergencies.yaml: for each kind of emergency what to show and what is certainly a sign of it.</summary>
internal static class EmergencyFile
{
    private const string FiguresOfSpeech = "figures of speech";

    public static (IReadOnlyList<EmergencyCategory> Categories, SignBook Signs) Read(string path, List<FileProblem> problems)
    {
        var yaml = YamlFile.Read(path, problems);
        yaml.OnlyKnows(yaml.Entries, FiguresOfSpeech, "categories");
        var signs = new List<(SignPhrase Phrase, EmergencyCategory? Of)>();
        var categories = new List<EmergencyCategory>();
        var section = yaml.Section(yaml.Entries, "categories");
        foreach (var id in section.Children.Keys.OfType<YamlScalarNode>().Select(key => key.Value ?? ""))
        {
            var entry = yaml.Section(section, id);
            yaml.OnlyKnows(entry, "title", "say", "sms", "quick exit", "certain");
            var category = new EmergencyCategory(id, yaml.Text(entry, "title"), yaml.Text(entry, "say").TrimEnd(), Sms(yaml, entry), YesOrNo(yaml, entry, "quick exit"));
            categories.Add(category);
            signs.AddRange(Phrases(yaml, entry, "certain").Select(phrase => (phrase, (EmergencyCategory?)category)));
        }

        signs.AddRange(Phrases(yaml, yaml.Entries, FiguresOfSpeech).Select(phrase => (phrase, (EmergencyCategory?)null)));
        return (categories, new SignBook(signs));
    }

    private static string Sms(YamlFile yaml, YamlMappingNode entry)
    {
        var sms = yaml.Text(entry, "sms");
        if (SmsLength.Mistake(sms) is { } mistake)
        {
            yaml.Problem(entry.Children["sms"], mistake);
        }

        return sms;
    }

    private static bool YesOrNo(YamlFile yaml, YamlMappingNode entry, string name)
    {
        var answer = yaml.Text(entry, name, required: false);
        if (answer is not ("yes" or "no" or ""))
        {
            yaml.Problem(entry.Children[name], $"`{name}` is yes or no.");
        }

        return answer == "yes";
    }

    private static List<SignPhrase> Phrases(YamlFile yaml, YamlMappingNode within, string name)
    {
        var phrases = new List<SignPhrase>();
        foreach (var text in yaml.List(within, name))
        {
            if (SignPhrase.TryRead(text) is { } phrase)
            {
                phrases.Add(phrase);
            }
            else
            {
                var list = (YamlSequenceNode)within.Children[name];
                yaml.Problem(list.Children.First(item => item is YamlScalarNode scalar && (scalar.Value ?? "") == text), $"`{text}` is no phrase: write words, and `..` only between two of them.");
            }
        }

        return phrases;
    }
}
