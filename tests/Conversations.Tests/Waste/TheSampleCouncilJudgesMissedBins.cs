using CouncilBot.Conversations.Waste;
using CouncilBot.Knowledge.Files;

namespace CouncilBot.Conversations.Tests.Waste;

public sealed class TheSampleCouncilJudgesMissedBins
{
    private static readonly DateOnly Thursday = new(2026, 3, 5);
    private static readonly BinAtHome Bin = new("recycling") { Last = Thursday, Next = Thursday.AddDays(14), RoundIsDone = true };

    [Fact]
    public void A_report_in_time_is_taken_and_every_rule_says_how_it_answered()
    {
        var decision = Decide(Bin, Thursday, "17:00");

        Assert.True(decision.MayReport);
        Assert.Equal("Monday 9 March", decision.Facts["collect by"]);
        Assert.Equal(
        [
            "Your blue bin was due on Thursday 5 March.", "There is no open report for your blue bin.", "The crew noted no reason for leaving your blue bin.",
            "It is after the time when crews may still come.", "The crew has finished its round.", "It is within the days for reporting, which end on Monday 9 March.",
            "This is no assisted collection.", "You can report it. Please leave your blue bin out. We come back by Monday 9 March.",
        ],
        decision.Trace.Select(step => step.Words));
    }

    [Fact]
    public void An_open_report_comes_before_everything()
    {
        var decision = Decide(Bin with { OpenReport = "MB-4822", IsAssisted = true, Notes = [Note("contaminated")] }, Thursday, "12:00");

        Assert.Equal(MissedBinRule.OpenReport, decision.DecidedBy);
        Assert.Contains("MB-4822", decision.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_note_of_the_crew_comes_before_the_clock_and_says_what_to_do()
    {
        var decision = Decide(Bin with { Notes = [Note("contaminated")] }, Thursday, "12:00");

        Assert.Equal(MissedBinRule.CrewNote, decision.DecidedBy);
        Assert.Contains("wrong things", decision.Reason, StringComparison.Ordinal);
        Assert.Contains("Thursday 19 March", decision.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_note_about_the_whole_street_says_so() =>
        Assert.Contains("whole street", Decide(Bin with { Notes = [Note("no-access") with { WholeStreet = true }] }, Thursday, "18:00").Reason, StringComparison.Ordinal);

    [Fact]
    public void A_note_from_before_this_collection_does_not_count() =>
        Assert.True(Decide(Bin with { Notes = [Note("contaminated") with { At = BritishTime.At(Thursday.AddDays(-14), new TimeOnly(8, 0)) }] }, Thursday, "18:00").MayReport);

    [Fact]
    public void A_note_that_nobody_foresaw_is_still_told() =>
        Assert.Equal(MissedBinRule.CrewNote, Decide(Bin with { Notes = [Note("bin-on-fire")] }, Thursday, "18:00").DecidedBy);

    [Theory]
    [InlineData(0, "16:59", true, MissedBinRule.TooEarly)]
    [InlineData(0, "17:00", true, MissedBinRule.Accepted)]
    [InlineData(0, "17:00", false, MissedBinRule.RoundUnfinished)]
    [InlineData(1, "09:00", false, MissedBinRule.RoundUnfinished)]
    [InlineData(4, "23:59", true, MissedBinRule.Accepted)]
    [InlineData(5, "00:00", true, MissedBinRule.TooLate)]
    [InlineData(5, "00:00", false, MissedBinRule.TooLate)]
    public void The_clock_and_the_round_decide(int daysLater, string time, bool roundIsDone, MissedBinRule rule) =>
        Assert.Equal(rule, Decide(Bin with { RoundIsDone = roundIsDone }, Thursday.AddDays(daysLater), time).DecidedBy);

    [Fact]
    public void An_assisted_collection_keeps_no_times()
    {
        Assert.Equal(MissedBinRule.Assisted, Decide(Bin with { IsAssisted = true }, Thursday, "09:00").DecidedBy);
        Assert.True(Decide(Bin with { IsAssisted = true }, Thursday.AddDays(12), "09:00").MayReport);
        Assert.True(Decide(Bin with { IsAssisted = true, Notes = [Note("not-out")] }, Thursday, "18:00").MayReport);
        Assert.False(Decide(Bin with { IsAssisted = true, Notes = [Note("contaminated")] }, Thursday, "18:00").MayReport);
    }

    [Fact]
    public void A_container_that_is_not_there_cannot_be_missed() =>
        Assert.Equal(MissedBinRule.ContainerIsThere, Decide(new BinAtHome("garden"), Thursday, "18:00").DecidedBy);

    [Fact]
    public void On_the_day_itself_the_question_is_about_today_not_about_the_collection_before() =>
        Assert.Equal(MissedBinRule.TooEarly, Decide(Bin with { Last = Thursday.AddDays(-14), Next = Thursday }, Thursday, "09:00").DecidedBy);

    [Fact]
    public void Crews_come_back_on_bank_holidays_on_which_the_office_is_shut()
    {
        var beforeGoodFriday = new DateOnly(2026, 4, 2);

        var decision = Decide(Bin with { Last = beforeGoodFriday, Next = beforeGoodFriday.AddDays(14) }, beforeGoodFriday, "18:00");

        Assert.Equal(("Monday 6 April", "Wednesday 8 April"), (decision.Facts["collect by"], decision.Facts["until"]));
    }

    [Fact]
    public void The_page_says_the_same_as_the_rules()
    {
        var page = File.ReadAllText(ProjectFolder.Path("council", "pages", "waste", "missed-bin.md"));
        var rules = Rules();

        Assert.Equal(new ReportFrom.At(new TimeOnly(17, 0), AndRoundIsDone: true), rules.From);
        Assert.Equal((2, true, null, false), (rules.Until!.Days, rules.Until.Working, rules.Until.By, rules.Until.FromRoundDone));
        Assert.Contains("from 5pm on collection day, and within 2 working days", page, StringComparison.Ordinal);
        Assert.Contains($"We come back within {rules.RevisitCrewDays} working days", page, StringComparison.Ordinal);
        Assert.Contains("was not out by 6am", page, StringComparison.Ordinal);
        Assert.Equal(new TimeOnly(6, 0), rules.OutBy);
    }

    [Fact]
    public void Mistakes_are_listed_with_their_line()
    {
        var problems = new List<FileProblem>();

        var rules = MissedBinFile.Parse("report from: soon\nreport until: 2 workdays\nbins out by: early\noffice: {days: [mon], off: [christmas]}\ncrew: x\n", "missed-bins.yaml", [], problems);

        Assert.Null(rules);
        Assert.Contains(problems, problem => problem.Line == 1 && problem.Message.Contains("`soon` is not understood", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.Line == 2 && problem.Message.Contains("`2 workdays` is not understood", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.Line == 3 && problem.Message.Contains("`early`", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.Line == 4 && problem.Message.Contains("`mon`", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.Line == 5 && problem.Message.Contains("Did you mean `crews`", StringComparison.Ordinal));
    }

    private static MissedBinDecision Decide(BinAtHome bin, DateOnly day, string time) =>
        MissedBinCheck.Decide(Rules(), bin, BritishTime.At(day, TimeOnly.Parse(time, System.Globalization.CultureInfo.InvariantCulture)));

    private static MissedBinRules Rules()
    {
        var problems = new List<FileProblem>();
        var rules = MissedBinFile.Read(ProjectFolder.Path("council"), problems);
        Assert.Empty(problems);
        return rules!; // "!": there were no problems
    }

    private static CrewNote Note(string code) => new(code, false, BritishTime.At(Thursday, new TimeOnly(8, 0)));
}
