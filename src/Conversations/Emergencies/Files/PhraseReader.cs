using CouncilBot.Conversations.Emergencies.Listening;
using CouncilBot.Conversations.Words;
using CouncilBot.Knowledge.Files;
using YamlDotNet.RepresentationModel;

namespace CouncilBot.Conversations.Emergencies.Files;

/// <summary>Reads lists of phrases and checks that the groups that they name are there, and that each of their words can be heard.</summary>
internal sealed class PhraseReader(YamlFile page, IReadOnlyList<string> groups, IReadOnlyDictionary<string, string> spellings)
{
    private readonly Dictionary<string, HashSet<string>> uses = [];

    /// <summary>Reads every phrase of a list, which may be that of a group; those with mistakes are noted and left out.</summary>
    public void Each(YamlNode? list, Action<Phrase> take, string? group = null)
    {
        foreach (var item in page.Items(list))
        {
            if (Phrase.TryRead(YamlFile.Text(item), out var mistake) is not { } phrase)
            {
                page.Problem(item, mistake);
            }
            else if (GroupsAreKnown(item, phrase))
            {
                WordsCanBeHeard(item, phrase);
                Note(group, phrase);
                take(phrase);
            }
        }
    }

    /// <summary>A group that contains itself, directly or through others, would never end.</summary>
    public void NoCircles()
    {
        foreach (var group in uses.Keys.Where(name => Reaches(name, name, [])))
        {
            page.Problem(null, $"The group ({group}) contains itself: take ({group}) out of its own list, or out of the groups in it.");
        }
    }

    private bool GroupsAreKnown(YamlNode item, Phrase phrase)
    {
        var known = true;
        foreach (var name in Names(phrase).Where(name => !groups.Contains(name)))
        {
            page.Problem(item, $"There is no group ({name}) under `words`.{DidYouMean.OneOf(name, groups)}");
            known = false;
        }

        return known;
    }

    // A spelling is put right before phrases are looked for, so that a phrase which is spelt that way would never be heard.
    private void WordsCanBeHeard(YamlNode item, Phrase phrase)
    {
        foreach (var word in phrase.Orders[0].SelectMany(Flat).Select(Written).Distinct())
        {
            if (word is not null && spellings.TryGetValue(word, out var meant))
            {
                page.Problem(item, $"`{word}` is always read as `{meant}` (see `spellings`), so that `{YamlFile.Text(item)}` is never heard: write `{meant}`.");
            }
        }
    }

    private void Note(string? group, Phrase phrase)
    {
        if (group is not null)
        {
            uses.TryAdd(group, []);
            uses[group].UnionWith(Names(phrase));
        }
    }

    private bool Reaches(string from, string to, HashSet<string> seen) =>
        uses.TryGetValue(from, out var next) && next.Any(name => name == to || (seen.Add(name) && Reaches(name, to, seen)));

    private static IEnumerable<string> Names(Phrase phrase) =>
        phrase.Orders[0].SelectMany(Flat).OfType<PhrasePart.Group>().Select(group => group.Name).Distinct();

    private static string? Written(PhrasePart part) => part switch
    {
        PhrasePart.Word word => word.Text,
        PhrasePart.Exactly exactly => exactly.Text,
        _ => null,
    };

    private static IEnumerable<PhrasePart> Flat(PhrasePart part) =>
        part is PhrasePart.OneOf oneOf ? oneOf.Choices.SelectMany(choice => choice).SelectMany(Flat) : [part];
}
