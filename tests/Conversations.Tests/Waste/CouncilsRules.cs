using CouncilBot.Conversations.Waste;
using CouncilBot.Knowledge.Files;
using YamlDotNet.Serialization;

namespace CouncilBot.Conversations.Tests.Waste;

/// <summary>The rules of thirteen councils, each with the sample council's words.</summary>
internal static class CouncilsRules
{
    private const string Usual = """
        office: {days: [monday, tuesday, wednesday, thursday, friday], off: [2026-04-03, 2026-04-06, 2026-12-25, 2026-12-28, 2027-01-01]}
        """;

    private const string UsualCrews = "crews: {days: [monday, tuesday, wednesday, thursday, friday], off: [2026-04-03, 2026-04-06, 2026-12-25, 2026-12-28, 2027-01-01]}";

    public static MissedBinRules Of(string council)
    {
        var file = File.ReadAllText(ProjectFolder.Path("tests", "Conversations.Tests", "Waste", "CouncilsRules.yaml"));
        var own = (Dictionary<object, object>)new DeserializerBuilder().Build().Deserialize<Dictionary<object, object>>(file)[council];
        var text = new SerializerBuilder().Build().Serialize(own);
        var rest = File.ReadAllText(ProjectFolder.Path("council", "missed-bins.yaml"));
        var problems = new List<FileProblem>();
        var rules = MissedBinFile.Parse(
            $"{text}\n{Usual}\n{(own.ContainsKey("crews") ? "" : UsualCrews)}\n{rest[rest.IndexOf("\ncontainers:", StringComparison.Ordinal)..]}", council, [], problems);
        Assert.Empty(problems);
        return rules!; // "!": there were no problems
    }
}
