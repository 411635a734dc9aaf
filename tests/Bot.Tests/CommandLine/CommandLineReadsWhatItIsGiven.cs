using CouncilBot.Bot.Channels.Sms;
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

    [Theory]
    [InlineData("", 1)]
    [InlineData("plain", 1)]
    public void A_short_text_is_one_segment(string text, int segments) => Assert.Equal(segments, SmsSegments.Count(text));

    [Fact]
    public void Segments_are_counted_as_networks_count_them()
    {
        Assert.Equal(1, SmsSegments.Count(new string('a', 160)));
        Assert.Equal(2, SmsSegments.Count(new string('a', 161)));
        Assert.Equal(3, SmsSegments.Count(new string('a', 307)));
        Assert.Equal(1, SmsSegments.Count(new string('€', 80)));
        Assert.Equal(2, SmsSegments.Count(new string('€', 81)));
        Assert.Equal(1, SmsSegments.Count(new string('’', 70)));
        Assert.Equal(2, SmsSegments.Count(new string('’', 71)));
    }

    [Fact]
    public void A_text_message_has_no_markdown_and_numbered_choices()
    {
        var reply = new Reply("Call **us**.\n\nFrom: [Bins](/pages/waste/bins).") { Choices = ["Help", "A person"] };

        Assert.Equal("Call us.\nFrom: Bins (/pages/waste/bins).\n1 Help\n2 A person", SmsText.Of(reply));
    }
}
