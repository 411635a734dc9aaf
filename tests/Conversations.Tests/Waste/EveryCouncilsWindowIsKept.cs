using System.Globalization;
using CouncilBot.Conversations.Waste;

namespace CouncilBot.Conversations.Tests.Waste;

/// <summary>Thirteen councils, each at the moments around which its answer changes. 5 March 2026 is a Thursday; 3 April is Good Friday, 6 April Easter Monday.</summary>
public sealed class EveryCouncilsWindowIsKept
{
    /// <summary>council, collection day, moment, whether the round is done (empty: not said), the rule that decides.</summary>
    public static IEnumerable<TheoryDataRow<string, string, string, bool?, string>> Moments =>
        from line in File.ReadLines(ProjectFolder.Path("tests", "Conversations.Tests", "Waste", "CouncilsMoments.csv")).Skip(1)
        let row = line.Split(',')
        select new TheoryDataRow<string, string, string, bool?, string>(row[0], row[1], row[2], row[3].Length == 0 ? null : row[3] == "yes", row[4]);

    [Theory]
    [MemberData(nameof(Moments))]
    public void As_its_rules_say(string council, string collection, string now, bool? roundIsDone, string rule)
    {
        var day = DateOnly.Parse(collection, CultureInfo.InvariantCulture);
        var bin = new BinAtHome("rubbish")
        {
            Last = day,
            Next = day.AddDays(14),
            RoundIsDone = roundIsDone,
            RoundDoneAt = roundIsDone == true ? BritishTime.At(day, new TimeOnly(12, 0)) : null,
        };

        var decision = MissedBinCheck.Decide(CouncilsRules.Of(council), bin, At(now));

        Assert.Equal(rule, decision.DecidedBy.ToString());
        Assert.Equal(rule == "Accepted", decision.MayReport);
    }

    [Theory]
    [InlineData("welwyn hatfield", "rubbish", "5am")]
    [InlineData("welwyn hatfield", "recycling", "6am")]
    [InlineData("boston", "rubbish", "5.30am")]
    [InlineData("sunderland", "food", "7.30am")]
    public void Each_container_has_the_time_by_which_it_must_be_out(string council, string container, string outBy)
    {
        var bin = new BinAtHome(container) { Last = new DateOnly(2026, 3, 5), Notes = [new CrewNote("not-out", false, At("2026-03-05 07:40"))] };

        var decision = MissedBinCheck.Decide(CouncilsRules.Of(council), bin, At("2026-03-05 19:00"));

        Assert.Equal(MissedBinRule.CrewNote, decision.DecidedBy);
        Assert.Contains($"by {outBy}", decision.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Bexleys_days_begin_when_the_round_was_really_done()
    {
        var bin = new BinAtHome("rubbish") { Last = new DateOnly(2026, 3, 5), RoundIsDone = true, RoundDoneAt = At("2026-03-07 11:00") };

        Assert.True(MissedBinCheck.Decide(CouncilsRules.Of("bexley"), bin, At("2026-03-11 23:59")).MayReport);
        Assert.False(MissedBinCheck.Decide(CouncilsRules.Of("bexley"), bin, At("2026-03-12 00:00")).MayReport);
    }

    [Fact]
    public void The_clock_is_the_British_one_in_summer_too()
    {
        var bin = new BinAtHome("rubbish") { Last = new DateOnly(2026, 7, 2), RoundIsDone = true };

        Assert.False(MissedBinCheck.Decide(CouncilsRules.Of("oxford"), bin, new DateTimeOffset(2026, 7, 2, 15, 29, 0, TimeSpan.Zero)).MayReport);
        Assert.True(MissedBinCheck.Decide(CouncilsRules.Of("oxford"), bin, new DateTimeOffset(2026, 7, 2, 15, 30, 0, TimeSpan.Zero)).MayReport);
    }

    private static DateTimeOffset At(string local)
    {
        var time = DateTime.ParseExact(local, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        return BritishTime.At(DateOnly.FromDateTime(time), TimeOnly.FromDateTime(time));
    }
}
