using CouncilBot.Conversations.Dialogs.Files;
using CouncilBot.Conversations.Dialogs.Model;
using CouncilBot.Conversations.Services;
using CouncilBot.Knowledge.Files;

namespace CouncilBot.Conversations.Tests.Dialogs.Files;

/// <summary>A dialog in good order, what it may name, and what is said about any other.</summary>
internal static class Examples
{
    public static string Text { get; } = File.ReadAllText(ProjectFolder.Path("tests", "Conversations.Tests", "Dialogs", "Files", "missed-collection.yaml")).ReplaceLineEndings("\n");

    public static Surroundings Around { get; } = new(
        [
            new Operation("addresses.at-postcode") { Needs = ["postcode"], Outcomes = ["found", "none found"] },
            new Operation("waste.may-report-missed") { Needs = ["address", "bin"], Outcomes = ["yes", "no"], Gives = ["reason"] },
            new Operation("waste.report-missed") { Needs = ["address", "bin"], Outcomes = ["accepted", "already reported"], Gives = ["reference", "collect by"], Sends = true },
            new Operation("waste.next-collection") { Needs = ["address"], Outcomes = ["found"], Gives = ["next day"] },
            new Operation("payments.take") { Outcomes = ["paid", "not paid"], Gives = ["receipt"], Sends = true },
            new Operation("registrars.appointment") { Outcomes = ["found", "none free"], Gives = ["appointment reference"], Sends = true },
        ],
        ["missed-bin", "bin-collection-days"],
        new Dictionary<string, string> { ["council"] = "Wrenshire Council", ["assistant"] = "Wren", ["phone"] = "01632 960100", ["phone hours"] = "Monday to Friday, 8.30am to 5.30pm" },
        ["waste", "registrars"],
        new DateOnly(2026, 3, 5));

    public static Dialog Parsed(string text)
    {
        var problems = new List<FileProblem>();
        var dialog = DialogFile.Parse(text, "missed-collection.yaml", Around, problems);
        Assert.DoesNotContain(problems, problem => !problem.IsWarning);
        return dialog ?? throw new InvalidOperationException("A file without a mistake is a dialog.");
    }

    /// <summary>A dialog of these steps alone.</summary>
    public static Dialog Steps(string steps) => Parsed(WithSteps(steps));

    public static string WithSteps(string steps) => Text[..Text.IndexOf("steps:", StringComparison.Ordinal)] + "steps:\n" + steps.ReplaceLineEndings("\n");

    /// <summary>Everything that is told about a file, or about the example with one of its lines replaced.</summary>
    public static List<FileProblem> Told(string text, string instead = "", string with = "")
    {
        Assert.Contains(instead, text, StringComparison.Ordinal);
        var problems = new List<FileProblem>();
        DialogFile.Parse(instead.Length > 0 ? text.Replace(instead, with, StringComparison.Ordinal) : text, "missed-collection.yaml", Around, problems);
        return problems;
    }
}
