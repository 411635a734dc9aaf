using CouncilBot.Bot.Tests.HouseRules;
using CouncilBot.Knowledge.Pages;

namespace CouncilBot.Bot.Tests.CommandLine;

public sealed class WhatIsMistypedIsTold
{
    [Theory]
    [InlineData("There is no verb `frobnicate`. The verbs are ask,", "frobnicate", "--help")]
    [InlineData("There is no verb `frobnicate`.", "frobnicate")]
    [InlineData("There is no verb `chekc`. Did you mean `check`?", "chekc")]
    [InlineData("There is no option `--jsn` of `ask`. Did you mean `--json`?", "ask", "--jsn", "when is bin day")]
    [InlineData("There is no option `--fiel` of `ask`. Did you mean `--file`?", "ask", "--fiel=questions.csv", "--help")]
    [InlineData("There is no option `--sms` of `check`.", "check", "--sms")]
    [InlineData("There is no option `--verson`. Did you mean `--version`?", "--verson")]
    [InlineData("There is no option `--ulrs`. Did you mean `--urls`?", "--urls=http://127.0.0.1:0", "--ulrs", "x")]
    public async Task What_is_no_verb_or_option_is_told_on_standard_error_and_is_no_success(string says, params string[] args)
    {
        var run = await ProgramRun.OfAsync(args);

        Assert.StartsWith(says, run.Errors, StringComparison.Ordinal);
        Assert.Equal("", run.Output);
        Assert.NotEqual(0, run.ExitCode);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("--version")]
    [InlineData("ask", "--help")]
    [InlineData("eval", "-?")]
    public async Task What_is_there_is_not_complained_of(params string[] args)
    {
        var run = await ProgramRun.OfAsync(args);

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
    }

    [Fact]
    public void The_sample_councils_pages_hold_nothing_to_mend() => Assert.Empty(PageCheck.Read(Path.Combine(SourceFiles.Root, "council", "pages")));

    [Fact]
    public async Task Check_tells_every_mistake_of_every_page_at_once()
    {
        using var folder = new TemporaryFolder();
        var pages = Directory.CreateDirectory(Path.Combine(folder.Path, "pages", "waste")).FullName;
        await File.WriteAllTextAsync(Path.Combine(pages, "bin-day.md"), "---\ntopic: bin-day\ntitle: Bin day\n---\nMonday.\n", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(
            Path.Combine(pages, "missed-bin.md"),
            "---\ntopic: missed-bin\ntitle: Missed\narea: waste\nowner: Waste\nreview by: 2027-01-01\nsee also: [bin-dya]\nsubject: bins\n---\nSee [this](topic:mised-bin).\n",
            TestContext.Current.CancellationToken);

        var run = await ProgramRun.WithAsync(new() { ["CouncilBot__CouncilFolder"] = folder.Path }, "", "check");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("bin-day.md:1: Add a line `owner: ...`", run.Errors, StringComparison.Ordinal);
        Assert.Contains("missed-bin.md:7: `see also` names the topic `bin-dya`, and no page has it. Did you mean `bin-day`?", run.Errors, StringComparison.Ordinal);
        Assert.Contains("missed-bin.md:8: `subject` means nothing here.", run.Errors, StringComparison.Ordinal);
        Assert.Contains("missed-bin.md:10: This link leads to the topic `mised-bin`, and no page has it. Did you mean `missed-bin`?", run.Errors, StringComparison.Ordinal);
        Assert.Contains("council.yaml:1: This file is missing.", run.Errors, StringComparison.Ordinal);
    }
}
