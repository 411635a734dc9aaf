using System.Collections.Immutable;
using CouncilBot.Conversations.Dialogs.Files;
using CouncilBot.Conversations.Dialogs.Model;

namespace CouncilBot.Conversations.Tests.Dialogs.Files;

public sealed class DialogsAreRead
{
    private static readonly Dialog Dialog = Examples.Parsed(Examples.Text);

    [Fact]
    public void The_head_says_whose_it_is_and_when_it_is_reviewed()
    {
        Assert.Equal(("missed-collection", "Report a missed collection", "missed-bin", "Waste and Recycling"), (Dialog.Id, Dialog.Title, Dialog.Topic, Dialog.Owner));
        Assert.Equal(new DateOnly(2027, 3, 31), Dialog.ReviewBy);
        Assert.Equal(2, Dialog.PeopleSay.Length);
        Assert.False(Dialog.AnswersQuestions);
        Assert.Equal(Examples.Text, Dialog.Text);
    }

    [Fact]
    public void Steps_have_names_that_are_the_same_in_every_run() => Assert.Equal(
        ["postcode", "address", "bin", "bags", "day", "look up waste.may-report-missed", "check answers", "send waste.report-missed"],
        Dialog.Steps.Select(step => step.Name));

    [Fact]
    public void Steps_know_their_line() => Assert.Equal([11, 16], Dialog.Steps.Take(2).Select(step => step.Line));

    [Fact]
    public void A_question_knows_its_answer_and_its_words()
    {
        var day = Dialog.Question("day");
        Assert.NotNull(day);
        Assert.Equal(new AnswerKind.Day(Tense.Past), day.Kind);
        Assert.Equal([new Days(null, 0), new Days(-14, 0)], day.MustBe.OfType<Rule.Days>().Select(rule => new Days(rule.From, rule.To)));
        Assert.Equal("Tell me a day that is not in the future.", Said(day.MustBe[0].Words));
        Assert.Equal("See your collection calendar.", day.Help?.Sms?.Fill(_ => ""));
        Assert.Equal("Crews go back only while the round is fresh.", Said(day.Why));
        Assert.Equal("Enter a full UK postcode, like WZ1 4AB.", Said(Dialog.Question("postcode")?.NotUnderstood));
    }

    [Fact]
    public void Options_have_values_words_and_other_names()
    {
        var options = Assert.IsType<AnswerKind.OneOf>(Dialog.Question("bin")?.Kind).Options;

        Assert.Equal(["rubbish", "recycling", "food", "garden"], options.Select(option => option.Value));
        Assert.Equal("Brown bin (garden waste)", options[3].Words);
        Assert.Equal(["black", "grey", "general waste"], options[0].AlsoCalled);
        Assert.Empty(options[1].AlsoCalled);
    }

    [Fact]
    public void A_step_may_count_only_sometimes()
    {
        var bags = Dialog.Question("bags");
        Assert.NotNull(bags);
        Assert.True(bags.Optional);
        Assert.Equal(new AnswerKind.Number(0, 20), bags.Kind);
        var condition = Assert.IsType<Condition.IsOneOf>(Assert.Single(bags.OnlyIf));
        Assert.Equal(["garden", "food"], condition.Values);
        Assert.False(condition.Not);
    }

    [Fact]
    public void Outcomes_have_words_and_an_ending()
    {
        var address = Dialog.Steps[1].When;
        Assert.Equal(new Then.AskAgain("postcode"), address["none found"].Then);
        Assert.Equal("I cannot find an address at *.", Said(address["none found"].Words));
        Assert.Equal(new Then.HandOver("waste"), address["service down"].Then);
        Assert.Equal([typeof(Then.Stop), typeof(Then.CarryOn), typeof(Then.CarryOn)], Dialog.Steps[5].When.Values.Select(handling => handling.Then.GetType()));
        Assert.Equal(new Then.KeepTrying(TimeSpan.FromDays(2)), Dialog.Steps[7].When["service down"].Then);
        Assert.Equal("Report sent. Ref *. Collection by *. Leave the bin out.", Dialog.Steps[7].When["accepted"].Words?.Sms?.Fill(_ => "*"));
    }

    [Fact]
    public void The_summary_keeps_the_order_of_the_file() => Assert.Equal(
        ["Address", "Bin", "Bags", "Day"], Assert.IsType<Step.CheckAnswers>(Dialog.Steps[6]).Show.Select(line => line.Label));

    [Theory]
    [InlineData("yes or no", typeof(AnswerKind.YesOrNo))]
    [InlineData("money", typeof(AnswerKind.Money))]
    [InlineData("time", typeof(AnswerKind.TimeOfDay))]
    [InlineData("phone", typeof(AnswerKind.Phone))]
    [InlineData("mobile", typeof(AnswerKind.Phone))]
    [InlineData("email", typeof(AnswerKind.Email))]
    [InlineData("vehicle registration", typeof(AnswerKind.Registration))]
    [InlineData("reference", typeof(AnswerKind.Reference))]
    [InlineData("place", typeof(AnswerKind.Place))]
    [InlineData("photo", typeof(AnswerKind.Photo))]
    [InlineData("file", typeof(AnswerKind.File))]
    [InlineData("text", typeof(AnswerKind.Text))]
    public void Every_kind_of_answer_is_known(string answer, Type kind) => Assert.IsType(kind, Answer(answer));

    [Fact]
    public void Answers_have_limits_and_a_tense()
    {
        Assert.Equal(new AnswerKind.Text(10, 500), Answer("text\n    limits: 10 to 500 letters"));
        Assert.Equal(new AnswerKind.Number(1, null), Answer("number\n    limits: at least 1"));
        Assert.Equal(new AnswerKind.Money(null, 1_250.5m), Answer("money\n    limits: at most £1,250.50"));
        Assert.Equal(new AnswerKind.Day(Tense.Any), Answer("day"));
        Assert.Equal(new AnswerKind.Day(Tense.Future), Answer("day in the future"));
        Assert.Equal(new AnswerKind.DayAndTime(Tense.Past), Answer("day and time in the past"));
        Assert.Equal(new AnswerKind.Phone(MobileOnly: true), Answer("mobile"));
    }

    [Theory]
    [InlineData("tomorrow or later", 1, null)]
    [InlineData("yesterday or earlier", null, -1)]
    [InlineData("today or later", 0, null)]
    [InlineData("within 2 weeks", 0, 14)]
    [InlineData("at least 28 days ahead", 28, null)]
    [InlineData("at least 1 day ago", null, -1)]
    public void Days_have_rules(string rule, int? from, int? to)
    {
        var ask = Ask($"day in the future\n    must be:\n      - {rule}: Choose another day.");

        var days = Assert.IsType<Rule.Days>(Assert.Single(ask.MustBe));
        Assert.Equal((from, to), (days.From, days.To));
    }

    [Fact]
    public void Amounts_and_other_answers_have_rules()
    {
        var dialog = Examples.Steps("""
            - ask: How many old ones?
              answer: number
              save as: old
              must be:
                - at least 3: Three or more.
                - at most 10: Ten or fewer.
            - ask: How many new ones?
              answer: number
              save as: new
              must be:
                - different from old: That is what you have.
            """);

        Assert.Equal([(3m, null), (null, 10m)], dialog.Question("old")!.MustBe.OfType<Rule.Amount>().Select(rule => (rule.From, rule.To))); // "!": just read
        Assert.Equal("old", Assert.IsType<Rule.DifferentFrom>(Assert.Single(dialog.Question("new")!.MustBe)).Other); // "!": just read
    }

    [Fact]
    public void Money_is_paid_times_are_booked_and_people_take_over()
    {
        var dialog = Examples.Steps("""
            - book: registrars.appointment
              say: Which time suits you?
              save as: slot
              when: {none free: hand over to registrars, service down: hand over to registrars}
            - pay: payments.take
              amount: £42.50
              say: Pay here.
              using: [slot]
              when:
                paid: carry on
                not paid: {say: Nothing was taken., then: stop}
                service down: {say: I cannot take money now., then: stop}
            - say: You are booked.
              sms: Booked.
            - say: Bring your papers.
            - hand over: registrars
              say: They take it from here.
            """);

        Assert.Equal(["slot", "pay payments.take", "say", "say 2", "hand over registrars"], dialog.Steps.Select(step => step.Name));
        Assert.Equal("42.50", Assert.IsType<Step.Pay>(dialog.Steps[1]).Amount);
        Assert.Equal("Booked.", Assert.IsType<Step.Say>(dialog.Steps[2]).Words.Sms?.Fill(_ => ""));
        Assert.Equal("registrars", Assert.IsType<Step.HandOver>(dialog.Steps[4]).Team);
    }

    [Theory]
    [InlineData("bin is not garden", typeof(Condition.IsOneOf))]
    [InlineData("bin is garden, food or rubbish", typeof(Condition.IsOneOf))]
    [InlineData("bin is known", typeof(Condition.IsKnown))]
    [InlineData("bin is not known", typeof(Condition.IsKnown))]
    public void Conditions_are_sentences(string sentence, Type kind)
    {
        var dialog = Examples.Parsed(Examples.Text.Replace("bin is garden or food", sentence, StringComparison.Ordinal));

        var condition = Assert.Single(dialog.Question("bags")!.OnlyIf); // "!": it is in the example
        Assert.IsType(kind, condition);
        Assert.Equal("bin", condition.Name);
    }

    [Fact]
    public void Several_conditions_must_all_hold()
    {
        var dialog = Examples.Parsed(Examples.Text.Replace("only if: bin is garden or food", "only if: [bin is garden, address is known]", StringComparison.Ordinal));

        Assert.Equal(2, dialog.Question("bags")!.OnlyIf.Length); // "!": it is in the example
    }

    [Fact]
    public void The_version_is_that_of_the_text()
    {
        Assert.Equal(Dialog.Version, Examples.Parsed(Examples.Text).Version);
        Assert.NotEqual(Dialog.Version, Examples.Parsed(Examples.Text + "\n# seen").Version);
        Assert.Equal(Dialog.Steps.Length, DialogFile.ParseKept(Dialog.Text, "missed-collection.yaml")?.Steps.Length);
    }

    private static string? Said(Wording? words) => words?.Say.Fill(_ => "*");

    private static AnswerKind Answer(string written) => Ask(written).Kind;

    private static Step.Ask Ask(string written) =>
        Assert.IsType<Step.Ask>(Assert.Single(Examples.Steps($"  - ask: Tell me.\n    save as: it\n    answer: {written}\n").Steps));

    private sealed record Days(int? From, int? To);
}
