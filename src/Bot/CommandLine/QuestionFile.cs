namespace CouncilBot.Bot.CommandLine;

/// <summary>Reads questions from a CSV file with a column `text`.</summary>
internal static class QuestionFile
{
    public static (IReadOnlyList<Question> Questions, string? Problem) Read(FileInfo file)
    {
        if (!file.Exists)
        {
            return ([], $"{file.FullName}: there is no such file.");
        }

        var rows = CsvText.Rows(File.ReadAllText(file.FullName)).ToList();
        var names = rows.Count > 0 ? rows[0].Fields : [];
        var text = names.ToList().IndexOf("text");
        if (text < 0)
        {
            return ([], $"{file.FullName}:1: the first line must name the columns, and one of them must be `text`.");
        }

        return rows.Skip(1).FirstOrDefault(row => row.Fields.Count != names.Count) is { Fields: not null } odd
            ? ([], $"{file.FullName}:{odd.Line}: this row has {odd.Fields.Count} columns and the first line has {names.Count}. Put quotes around a text with a comma.")
            : ([.. rows.Skip(1).Select(row => Question(names, row.Fields, text))], null);
    }

    private static Question Question(IReadOnlyList<string> names, IReadOnlyList<string> fields, int text) =>
        new(fields[text], [.. names.Zip(fields, KeyValuePair.Create).Where((_, index) => index != text)]);
}
