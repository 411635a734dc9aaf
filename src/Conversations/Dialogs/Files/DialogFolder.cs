using CouncilBot.Conversations.Dialogs.Model;
using CouncilBot.Knowledge.Files;

namespace CouncilBot.Conversations.Dialogs.Files;

/// <summary>All dialogs of a folder. Files that begin with `_` are no dialogs.</summary>
public static class DialogFolder
{
    public const string Ending = ".yaml";

    private const string MoreSaid = ".people-say.txt";

    /// <summary>Every dialog that is in order; every mistake and warning in every file is added to <paramref name="problems"/>.</summary>
    public static DialogSet Read(string folder, Surroundings around, List<FileProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(problems);
        if (!Directory.Exists(folder))
        {
            problems.Add(new FileProblem(folder, 1, "This folder of dialogs does not exist."));
            return DialogSet.Empty;
        }

        var read = Dialogs(folder)
            .Select(file => (File: file, Dialog: DialogFile.Parse(File.ReadAllText(file), file, Said(file), around, problems)))
            .Where(one => one.Dialog is not null).Select(one => (one.File, Dialog: one.Dialog!)).ToList(); // "!": the nulls were just left out
        foreach (var twice in read.GroupBy(one => one.Dialog.Topic).Where(group => group.Count() > 1))
        {
            problems.Add(new FileProblem(twice.Last().File, LineOfTopic(twice.Last().Dialog), $"The topic `{twice.Key}` has another dialog already, {twice.First().File}. A topic has one."));
        }

        problems.AddRange(Strays(folder));
        return new DialogSet(read.Select(one => one.Dialog).DistinctBy(dialog => dialog.Topic));
    }

    /// <summary>What people say, by the topic of each dialog that can be read at all.</summary>
    public static ILookup<string, string> PeopleSay(string folder) => (Directory.Exists(folder) ? Dialogs(folder) : [])
        .Select(file => (Dialog: DialogFile.ParseKept(File.ReadAllText(file), file), File: file)).Where(one => one.Dialog is not null)
        .SelectMany(one => one.Dialog!.PeopleSay.Concat(Said(one.File)).Select(text => (one.Dialog.Topic, text))) // "!": the nulls were just left out
        .ToLookup(said => said.Topic, said => said.text);

    // What is never read, though somebody means it to be.
    private static IEnumerable<FileProblem> Strays(string folder) =>
    [
        .. Files(folder, "*.yml").Select(file => new FileProblem(file, 1, $"This file is not read. Rename it so that it ends in {Ending}.")),
        .. Files(folder, "*" + MoreSaid).Where(file => !File.Exists(file[..^MoreSaid.Length] + Ending))
            .Select(file => new FileProblem(file, 1, $"There is no dialog {Path.GetFileName(file)[..^MoreSaid.Length]}{Ending} that people would say this for. Rename this file, or take it out.")),
    ];

    private static IEnumerable<string> Said(string file) =>
        file[..^Ending.Length] + MoreSaid is var beside && File.Exists(beside) ? File.ReadLines(beside).Select(line => line.Trim()).Where(line => line.Length > 0) : [];

    private static IEnumerable<string> Dialogs(string folder) => Files(folder, "*" + Ending).Where(file => !Path.GetFileName(file).StartsWith('_'));

    private static IEnumerable<string> Files(string folder, string pattern) => Directory.GetFiles(folder, pattern).Order(StringComparer.Ordinal);

    private static int LineOfTopic(Dialog dialog) => dialog.Text.Split('\n').TakeWhile(line => !line.StartsWith("topic:", StringComparison.Ordinal)).Count() + 1;
}
