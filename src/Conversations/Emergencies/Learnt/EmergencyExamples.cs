using CouncilBot.Knowledge.Files;

namespace CouncilBot.Conversations.Emergencies.Learnt;

/// <summary>Reads the labelled messages that the ear learns from: a category, a stroke, and the message, one to a line.</summary>
internal static class EmergencyExamples
{
    /// <summary>The label of messages that are no emergency.</summary>
    public const string None = "none";

    public static IReadOnlyList<(string Label, string Text)> Read(string path, IReadOnlyList<EmergencyCategory> categories, List<FileProblem> problems)
    {
        if (!File.Exists(path))
        {
            problems.Add(new FileProblem(path, 1, "This file is missing: without it dangers that no list foresaw are not heard."));
            return [];
        }

        var known = categories.Select(category => category.Id).Append(None).ToHashSet();
        var examples = new List<(string Label, string Text)>();
        foreach (var (at, line) in File.ReadLines(path).Index())
        {
            var parts = line.Split('|', 2, StringSplitOptions.TrimEntries);
            if (line.Length == 0 || line.StartsWith('#'))
            {
                continue;
            }

            if (parts.Length == 2 && parts[1].Length > 0 && known.Contains(parts[0]))
            {
                examples.Add((parts[0], parts[1]));
                continue;
            }

            problems.Add(new FileProblem(path, at + 1, $"Write a category, a stroke and the message. The categories are {string.Join(", ", known)}."));
        }

        return examples;
    }
}
