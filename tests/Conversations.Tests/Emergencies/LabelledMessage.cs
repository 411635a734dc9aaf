using System.Text;

namespace CouncilBot.Conversations.Tests.Emergencies;

/// <summary>One line of benchmarks/Questions/emergencies.csv: a message, and what a duty officer says that it is.</summary>
internal sealed record LabelledMessage(string Text, string Category)
{
    public bool IsEmergency => Category != "none";

    public static IReadOnlyList<LabelledMessage> ReadAll(string folder) =>
    [
        .. File.ReadLines(Path.Combine(folder, "benchmarks", "Questions", "emergencies.csv")).Skip(1)
            .Select(Fields).Where(fields => fields.Count >= 3)
            .Select(fields => new LabelledMessage(fields[1], fields[2])),
    ];

    public static List<string> Fields(string line)
    {
        var fields = new List<string>();
        var field = new StringBuilder();
        var quoted = false;
        foreach (var letter in line)
        {
            if (letter == '"')
            {
                quoted = !quoted;
            }
            else if (letter == ',' && !quoted)
            {
                fields.Add(field.ToString());
                field.Clear();
            }
            else
            {
                field.Append(letter);
            }
        }

        fields.Add(field.ToString());
        return fields;
    }
}
