using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using CouncilBot.Conversations.Dialogs.Files.Checks;
using CouncilBot.Conversations.Dialogs.Model;
using CouncilBot.Conversations.Words;
using CouncilBot.Knowledge.Files;
using YamlDotNet.RepresentationModel;

namespace CouncilBot.Conversations.Dialogs.Files;

/// <summary>Reads one dialog from the file that an officer wrote.</summary>
public static partial class DialogFile
{
    private const int VersionLength = 16;

    /// <summary>The dialog, or null when it cannot be served; every mistake and warning is added to <paramref name="problems"/>.</summary>
    public static Dialog? Parse(string text, string path, Surroundings around, List<FileProblem> problems) => Parse(text, path, [], around, problems);

    /// <summary>A dialog that was judged when it was first served, as a conversation under way needs it; null when it is none.</summary>
    public static Dialog? ParseKept(string text, string path)
    {
        var problems = new List<FileProblem>();
        return Read(text, path, problems) is { } draft && problems.Count == 0 ? draft.Dialog : null;
    }

    /// <summary>The same, with more of what people say to come to it.</summary>
    internal static Dialog? Parse(string text, string path, IEnumerable<string> moreSaid, Surroundings around, List<FileProblem> problems)
    {
        var own = new List<FileProblem>();
        var draft = Read(text, path, own);
        draft = draft is null ? null : draft with { Dialog = draft.Dialog with { PeopleSay = [.. draft.Dialog.PeopleSay, .. moreSaid] } };
        if (draft is not null)
        {
            DialogCheck.Run(draft, around, own);
        }

        problems.AddRange(own.OrderBy(problem => problem.Line));
        return own.TrueForAll(problem => problem.IsWarning) ? draft?.Dialog : null;
    }

    private static DialogDraft? Read(string text, string path, List<FileProblem> problems)
    {
        var reading = new Reading(YamlFile.Parse(text, path, problems), new Lines());
        var head = reading.Yaml.Entries;
        if (problems.Count > 0)
        {
            return null;
        }

        reading.Yaml.OnlyKnows(head, Language.Head);
        reading.Lines.Note(0, head);
        var dialog = new Dialog(Id(reading, path), Version(text), reading.Yaml.Text(head, "dialog"), reading.Yaml.Text(head, "topic"))
        {
            Owner = reading.Yaml.Text(head, "owner"),
            ReviewBy = Day(reading, head, "review by"),
            PeopleSay = [.. reading.Yaml.List(head, "people say").Where(line => line.Length > 0)],
            AnswersQuestions = reading.SaysYes(head, "answers questions"),
            Steps = StepReader.Read(reading, head),
            Text = text,
        };
        return new DialogDraft(dialog, reading.Lines, path, YamlFile.Find(head, "steps") is YamlSequenceNode list && list.Children.Count == dialog.Steps.Length);
    }

    /// <summary>The same text is the same version, on every machine.</summary>
    public static string Version(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..VersionLength];

    private static string Id(Reading reading, string path)
    {
        var id = Path.GetFileNameWithoutExtension(path);
        if (!FileName().IsMatch(id))
        {
            reading.Yaml.Problem(null, $"Name this file in small letters, figures and hyphens, like missed-bin.yaml, not `{id}`.");
        }

        return id;
    }

    private static DateOnly Day(Reading reading, YamlMappingNode head, string name)
    {
        var text = reading.Yaml.Text(head, name).Trim();
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && text.Length > 0)
        {
            reading.Yaml.Problem(YamlFile.Find(head, name), $"Write `{name}` as year-month-day, like 2027-03-31, not `{text}`.");
        }

        return day;
    }

    [GeneratedRegex("^[a-z0-9]+(?:-[a-z0-9]+)*$")]
    private static partial Regex FileName();
}
