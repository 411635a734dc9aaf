namespace CouncilBot.Conversations.Tests.Dialogs.Files;

public sealed class MistakesInDialogsAreTold
{
    [Fact]
    public void A_file_in_order_has_none() => Assert.All(Examples.Told(Examples.Text), problem => Assert.True(problem.IsWarning, problem.Message));

    [Theory]
    [InlineData("owner: Waste", "ownr: Waste", "ownr: Waste", "Did you mean `owner`?")]
    [InlineData("  - ask: Which bin was missed?", "  - aks: Which bin was missed?", "  - aks", "`aks` is no verb. Did you mean `ask`?")]
    [InlineData("    save as: bags", "    saved as: bags\n    save as: bags", "    saved as", "Did you mean `save as`?")]
    [InlineData("answer: number", "answer: nummer", "answer: nummer", "Did you mean `number`?")]
    [InlineData("    answer: number\n", "    look up: waste.next-collection\n    answer: number\n", "look up: waste.next", "Begin another step here")]
    [InlineData("limits: 0 to 20", "limits: few", "limits: few", "Write `limits` like")]
    [InlineData("limits: 0 to 20", "limits: 20 to 2", "limits: 20", "write the smaller number first")]
    [InlineData("answer: postcode", "answer: postcode\n    limits: 1 to 5", "limits: 1", "`limits` is only read with")]
    [InlineData("optional: yes", "optional: perhaps", "optional: perhaps", "`optional` is yes or no")]
    [InlineData("only if: bin is garden or food", "only if: when it is green", "only if: when", "Nothing before this asks or looks up `when it`")]
    [InlineData("only if: bin is garden or food", "only if: bin garden", "only if: bin garden", "`bin garden` is no condition")]
    [InlineData("- within 14 days:", "- within a fortnight:", "- within a", "is no rule for this answer")]
    [InlineData("then: ask postcode again", "then: go back to postcode", "then: go back", "is no way to go on")]
    [InlineData("then: ask postcode again", "than: ask postcode again", "than:", "Did you mean `then`?")]
    [InlineData("        then: ask postcode again\n", "", "none found:", "Say what happens after `none found`")]
    [InlineData("then: keep trying for 2 days", "then: keep trying for ages", "then: keep trying", "is no way to go on")]
    [InlineData("review by: 2027-03-31", "review by: next year", "review by", "year-month-day")]
    [InlineData("garden: [brown, grass]", "gardn: [brown, grass]", "gardn:", "Did you mean `garden`?")]
    public void What_the_language_does_not_know(string instead, string planted, string at, string says) => Judge(instead, planted, at, says);

    [Theory]
    [InlineData("    save as: bags\n", "", "  - ask: How many bags", "Add `save as:`")]
    [InlineData("save as: bags", "save as: Bags", "save as: Bags", "cannot be a name")]
    [InlineData("save as: bags", "save as: bin", "save as: bin\n    only", "is the name of the answer on line")]
    [InlineData("save as: bags", "save as: phone", "save as: phone", "the council's own")]
    [InlineData("only if: bin is garden or food", "only if: bun is garden", "only if: bun", "Did you mean `bin`?")]
    [InlineData("only if: bin is garden or food", "only if: day is known", "only if: day", "It is only known after the step")]
    [InlineData("only if: bin is garden or food", "only if: bin is gardn", "only if: bin is gardn", "Did you mean `garden`?")]
    [InlineData("only if: bin is garden or food", "only if: bin is more than 3", "only if: bin is more", "is no number")]
    [InlineData("using: [postcode]", "using: [address]", "using: [address]", "`using` names `address`, which is not known here. It is only known after")]
    [InlineData("using: [postcode]", "using: [postcode, adres]", "using: [postcode, adres]", "which is not known here")]
    [InlineData("then: ask postcode again", "then: ask day again", "none found:", "`ask day again` comes before it is asked")]
    [InlineData("then: ask postcode again", "then: ask postcod again", "none found:", "Did you mean `postcode`?")]
    [InlineData("I cannot find an address at ((postcode)).", "I cannot find ((address)).", "say: I cannot find", "((address)) is never filled here")]
    [InlineData("On which day was it missed?", "On which day was ((bags)) missed?", "On which day", "`bags` may be skipped")]
    [InlineData("On which day was it missed?", "On which ((Day)) was it missed?", "On which", "hold no name")]
    [InlineData("I could not send your report yet.", "I could not send ((reference)).", "say: I could not", "((reference)) is never filled here")]
    [InlineData("Address: ((address))", "Address: ((adress))", "show:", "Did you mean `address`?")]
    public void Names_that_are_not_known_there(string instead, string planted, string at, string says) => Judge(instead, planted, at, says);

    [Theory]
    [InlineData("look up: waste.may-report-missed", "look up: waste.may-report-mised", "look up:", "Did you mean `waste.may-report-missed`?")]
    [InlineData("answer: one from addresses.at-postcode", "answer: one from adresses.at-postcode", "answer: one from", "Did you mean `addresses.at-postcode`?")]
    [InlineData("using: [address, bin, day]", "using: [address, day]", "using: [address, day]", "cannot do without `bin`. Put it into `using`")]
    [InlineData("      yes: carry on\n", "", "when:\n      no:", "ends with `yes`")]
    [InlineData("      service down: carry on\n", "", "when:\n      yes:", "ends with `service down`")]
    [InlineData("yes: carry on", "yess: carry on", "yess:", "Did you mean `yes`?")]
    [InlineData("    why: Crews", "    when: {x: stop}\n    why: Crews", "when: {x", "`when` is for outcomes")]
    [InlineData("send: waste.report-missed", "look up: waste.report-missed", "look up: waste.report-missed", "changes something")]
    [InlineData("look up: waste.may-report-missed", "send: waste.may-report-missed", "send: waste.may", "changes nothing")]
    [InlineData("service down: carry on", "service down: keep trying for 2 days", "service down: keep", "`keep trying` is for `send`")]
    [InlineData("then: hand over to waste", "then: hand over to wste", "service down:\n        then", "Did you mean `waste`?")]
    [InlineData("        say: ((reason))\n", "", "no:\n        then: stop", "Tell the resident what `no` means")]
    public void Calls_that_no_system_takes_and_endings_that_are_left_out(string instead, string planted, string at, string says) => Judge(instead, planted, at, says);

    [Theory]
    [InlineData("topic: missed-bin", "topic: missed-bins", "topic:", "Did you mean `missed-bin`?")]
    [InlineData("say: I cannot find an address at ((postcode)).", "say: Not found. Reply STOP to end.", "say: Not found", "Ask for another reply than STOP")]
    [InlineData("say: I cannot find an address at ((postcode)).", "say: Not found. Text cancel to leave.", "say: Not found", "than CANCEL")]
    [InlineData("food: Food waste caddy,", "food: Cancel,", "food: Cancel", "cannot be an answer")]
    [InlineData("rubbish: [black, grey, general waste]", "rubbish: [black, Food waste caddy]", "options:", "means both `rubbish` and `food`")]
    public void Words_that_would_go_wrong(string instead, string planted, string at, string says) => Judge(instead, planted, at, says);

    [Fact]
    public void Words_too_long_for_a_text_are_warned_of_unless_they_have_shorter_ones()
    {
        const string Words = "        say: I cannot find an address at ((postcode)).\n";
        var lengthy = $"        say: {string.Concat(Enumerable.Repeat("I cannot find it. ", 20))}\n";

        Assert.Contains(Examples.Told(Examples.Text, Words, lengthy), problem => problem.IsWarning && problem.Message.Contains("3 segments", StringComparison.Ordinal));
        Assert.DoesNotContain(Examples.Told(Examples.Text, Words, $"{lengthy}        sms: I cannot find it.\n"), problem => problem.Message.Contains("segments", StringComparison.Ordinal));
    }

    /// <summary>One line of the example is replaced by another; the line that is told of, and what is said.</summary>
    private static void Judge(string instead, string planted, string at, string says)
    {
        var text = Examples.Text.Replace(instead, planted, StringComparison.Ordinal);

        var mistakes = Examples.Told(Examples.Text, instead, planted).Where(problem => !problem.IsWarning);

        var told = Assert.Single(mistakes, problem => problem.Message.Contains(says, StringComparison.Ordinal));
        Assert.Equal(LineOf(text, at), told.Line);
    }

    private static int LineOf(string text, string at)
    {
        var place = text.IndexOf(at, StringComparison.Ordinal);
        Assert.True(place >= 0, $"{at} is not in the text.");
        return text[..place].Count(letter => letter == '\n') + 1;
    }
}
