using CouncilBot.Bot.CommandLine;
using CouncilBot.Conversations;

namespace CouncilBot.Bot.Tests.CommandLine;

public sealed class CommandLineReadsWhatItIsGiven
{
    [Fact]
    public void Quoted_fields_may_hold_commas_lines_and_quotes()
    {
        var rows = CsvText.Rows("id,text\r\n1,\"a, \"\"b\"\"\nc\"\n\n2,d\n").ToList();

        Assert.Equal([1, 2, 5], rows.Select(row => row.Line));
        Assert.Equal(["1", "a, \"b\"\nc"], rows[1].Fields);
        Assert.Equal(["2", "d"], rows[2].Fields);
    }

    [Fact]
    public void A_row_with_too_many_columns_is_told_by_its_line()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "questions.csv");
        File.WriteAllText(file, "id,text\n1,hello\n2,hello, you\n");

        var (_, problem) = QuestionFile.Read(new FileInfo(file));

        Assert.Contains("questions.csv:3:", problem, StringComparison.Ordinal);
    }
}
