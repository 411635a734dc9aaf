using CouncilBot.Bot.Settings;

namespace CouncilBot.Bot.Tests.Turns;

/// <summary>The sample council with systems and dialogs of a test's own, in a folder that a bot can be started on.</summary>
internal static class OwnCouncil
{
    private const string Services = """
        systems:
          open311: {connector: open311, url: sandbox/open311, answers within: 2 s, tries: 1}
        operations:
          litter.report: {system: open311, does: report, service: litter, needs: [place], description: "Litter at ((place))", attributes: {kind: kind}}
        """;

    private const string Dialog = """
        dialog: Report some litter
        topic: litter-and-full-bins
        owner: Street Care
        review by: 2030-12-31
        people say: [there is litter in my road]
        steps:
          - ask: Where is it?
            answer: text
            save as: place
          - ask: What is it?
            answer: one of
            options: {litter: Litter, needles: Needles}
            save as: kind
          - send: litter.report
            using: [place, kind]
            when:
              accepted: {say: Sent. Your reference is ((reference))., then: finish}
              already reported: {say: We know of it as ((reference))., then: finish}
              not accepted: {say: ((reason)), then: hand over to environment}
              service down: {say: "I cannot send it now, and go on trying for 2 days.", then: keep trying for 2 days}
        """;

    /// <summary>Settings for a bot that serves them.</summary>
    public static string[] Write(string folder, string answersWithin = "2 s")
    {
        var council = Directory.CreateDirectory(Path.Combine(folder, "own", "council")).FullName;
        foreach (var path in Directory.EnumerateFileSystemEntries(Path.Combine(SourceTree.Home!, "council")).Where(path => Path.GetFileName(path) != "services.yaml")) // "!": tests run in the source tree
        {
            File.CreateSymbolicLink(Path.Combine(council, Path.GetFileName(path)), path);
        }

        var dialogs = Directory.CreateDirectory(Path.Combine(folder, "own", "dialogs")).FullName;
        foreach (var path in Directory.EnumerateFiles(Path.Combine(SourceTree.Home!, "dialogs"), "_*.yaml")) // "!": as above
        {
            File.CreateSymbolicLink(Path.Combine(dialogs, Path.GetFileName(path)), path);
        }

        File.WriteAllText(Path.Combine(council, "services.yaml"), Services.Replace("2 s", answersWithin, StringComparison.Ordinal));
        File.WriteAllText(Path.Combine(dialogs, "litter.yaml"), Dialog);
        return [$"--CouncilBot:CouncilFolder={council}", $"--CouncilBot:DialogsFolder={dialogs}"];
    }
}
