using System.Collections.Frozen;
using CouncilBot.Knowledge.Files;
using YamlDotNet.RepresentationModel;

namespace CouncilBot.Conversations.Words;

/// <summary>Everything the assistant says of itself, from dialogs/_shared.yaml.</summary>
public sealed class Sayings
{
    /// <summary>Each saying that must be there, and the placeholders it may use besides those of the council.</summary>
    private static readonly FrozenDictionary<string, string[]> Known = new Dictionary<string, string[]>
    {
        ["greeting"] = [],
        ["code for texts"] = ["code", "number"],
        ["code for the web"] = ["code", "number"],
        ["code not known"] = [],
        ["going on here"] = ["last"],
        ["hello again"] = [],
        ["help"] = [],
        ["start again"] = [],
        ["stop"] = [],
        ["forgotten"] = [],
        ["thanks"] = [],
        ["goodbye"] = [],
        ["person open"] = [],
        ["person closed"] = ["next opening"],
        ["answer"] = ["passage", "fact first", "title", "link", "review by"],
        ["answer past review"] = ["passage", "fact first", "title", "link", "review by"],
        ["place open now"] = ["place", "closes"],
        ["place closed now"] = ["place", "next opening"],
        ["place open on"] = ["place", "day", "hours"],
        ["place closed on"] = ["place", "day", "next opening"],
        ["place hours not known"] = ["place", "day"],
        ["nearest place"] = ["kind", "kinds", "postcode", "place", "address", "distance"],
        ["nearest place we list"] = ["kind", "kinds", "postcode", "place", "address", "distance"],
        ["which postcode"] = ["kind", "kinds", "postcode"],
        ["postcode not ours"] = ["kind", "kinds", "postcode"],
        ["postcode kept"] = ["postcode"],
        ["clarify"] = [],
        ["unknown"] = [],
        ["elsewhere"] = ["what", "whose", "passage"],
        ["gentle"] = [],
        ["empty message"] = [],
        ["too long"] = [],
        ["file not usable"] = [],
        ["something went wrong"] = [],
        ["yes or no"] = [],
        ["none of these"] = [],
        ["may be skipped"] = [],
        ["many to choose from"] = [],
        ["which do you mean"] = [],
        ["place not found"] = ["place"],
        ["place in a closed link"] = [],
        ["is that right"] = [],
        ["what to change"] = [],
        ["changed"] = ["name", "words"],
        ["did not understand"] = [],
        ["did not understand again"] = [],
        ["a person instead"] = [],
        ["help in a dialog"] = [],
        ["why we ask"] = [],
        ["no way back"] = [],
        ["where we were"] = ["title"],
        ["back to it"] = [],
        ["afterwards"] = ["title"],
        ["next"] = ["title"],
        ["left"] = [],
        ["service is down"] = [],
        ["taking longer"] = [],
        ["one file"] = ["count"],
        ["several files"] = ["count"],
        ["where the photo was taken"] = [],
        ["file kept"] = [],
        ["file not wanted"] = [],
        ["handed over open"] = ["team", "case", "next opening"],
        ["handed over closed"] = ["team", "case", "next opening"],
        ["gave up"] = ["title"],
        ["text introduction"] = [],
        ["text started"] = [],
        ["text stopped"] = [],
        ["more hint"] = [],
        ["nothing more"] = [],
        ["other website"] = [],
    }.ToFrozenDictionary();

    private readonly FrozenDictionary<string, Saying> sayings;
    private readonly IReadOnlyDictionary<string, string> always;

    private Sayings(Dictionary<string, Saying> sayings, IReadOnlyDictionary<string, string> always)
    {
        this.sayings = sayings.ToFrozenDictionary();
        this.always = always;
    }

    /// <param name="always">What every saying may use: the council's name, its phone number.</param>
    public static Sayings Read(string path, IReadOnlyDictionary<string, string> always, List<FileProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(always);
        var yaml = YamlFile.Read(path, problems);
        var section = yaml.Section(yaml.Entries, "sayings");
        yaml.OnlyKnows(section, [.. Known.Keys.Order()]);
        var sayings = new Dictionary<string, Saying>();
        foreach (var (name, own) in Known)
        {
            var entry = yaml.Section(section, name);
            yaml.OnlyKnows(entry, "say", "sms", "choices");
            var sms = yaml.Text(entry, "sms", required: false);
            var saying = new Saying(new Template(yaml.Text(entry, "say")), sms.Length > 0 ? new Template(sms) : null, [.. yaml.List(entry, "choices")]);
            CheckPlaceholders(yaml, entry, saying, [.. own, .. always.Keys]);
            sayings[name] = saying;
        }

        return new Sayings(sayings, always);
    }

    public Reply Say(string name) => sayings[name].Fill(always);

    public Reply Say(string name, params IEnumerable<KeyValuePair<string, string>> values) =>
        sayings[name].Fill(new Dictionary<string, string>([.. always, .. values]));

    private static void CheckPlaceholders(YamlFile yaml, YamlMappingNode entry, Saying saying, HashSet<string> known)
    {
        foreach (var unknown in saying.Say.Placeholders.Concat(saying.Sms?.Placeholders ?? []).Where(name => !known.Contains(name)).Distinct())
        {
            yaml.Problem(entry, $"(({unknown})) is never filled here. It may be one of: {string.Join(", ", known.Order())}.");
        }
    }
}
