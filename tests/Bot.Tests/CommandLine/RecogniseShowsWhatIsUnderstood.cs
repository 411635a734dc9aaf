namespace CouncilBot.Bot.Tests.CommandLine;

public sealed class RecogniseShowsWhatIsUnderstood
{
    [Fact]
    public async Task A_text_gives_one_line_of_json_with_what_is_in_it_and_where()
    {
        var run = await ProgramRun.OfAsync("recognise", "--json", "--now", "2026-03-05T10:00:00", "missed last tues, call 07700 900123");

        Assert.Equal(
            """{"id":null,"entities":[{"type":"date","text":"last tues","start":7,"end":16,"value":"2026-03-03"},{"type":"phone","text":"07700 900123","start":23,"end":35,"value":"+447700900123"}]}""",
            run.Output.Trim());
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
    }

    [Fact]
    public async Task A_file_gives_a_line_for_each_of_its_own_and_a_broken_one_is_told_by_its_line()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "cases.jsonl");
        await File.WriteAllTextAsync(
            file,
            """
            {"id": 7, "text": "friday", "now": "2026-03-05T10:00:00"}
            {"id": "b", "text": "£12.50"}
            {"id": "c"}

            {"id": "d", "text": "half past two", "now": "teatime"}
            """,
            TestContext.Current.CancellationToken);

        var run = await ProgramRun.OfAsync("recognise", "--json", "--file", file);

        Assert.Equal(
            [
                """{"id":7,"entities":[{"type":"date","text":"friday","start":0,"end":6,"value":"2026-03-06","others":["2026-02-27"]}]}""",
                """{"id":"b","entities":[{"type":"money","text":"£12.50","start":0,"end":6,"value":"12.50 GBP"}]}""",
            ],
            run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        Assert.Contains("cases.jsonl:3:", run.Errors, StringComparison.Ordinal);
        Assert.Contains("cases.jsonl:5:", run.Errors, StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
    }

    [Theory]
    [InlineData("Give a text in quotes", "recognise", "--json")]
    [InlineData("`soon` is no time.", "recognise", "--now", "soon", "friday")]
    [InlineData("there is no such file", "recognise", "--json", "--file", "nowhere.jsonl")]
    public async Task What_is_wrong_is_told_on_standard_error(string says, params string[] args)
    {
        var run = await ProgramRun.OfAsync(args);

        Assert.Contains(says, run.Errors, StringComparison.Ordinal);
        Assert.Equal("", run.Output);
        Assert.NotEqual(0, run.ExitCode);
    }
}
