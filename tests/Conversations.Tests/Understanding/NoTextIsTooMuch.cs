using CouncilBot.Conversations.Dialogs.Model;
using CouncilBot.Conversations.Understanding;
using FsCheck;
using FsCheck.Fluent;

namespace CouncilBot.Conversations.Tests.Understanding;

public sealed class NoTextIsTooMuch
{
    internal static readonly string[] Pieces = ["1 ", "3-", "a ", "one hundred and ", "monday to ", "between 3 and ", "5 march ", "🎉", "yes no "];

    private static readonly string[] Expressions = [.. Expression.Read("expressions.txt").Select(expression => expression.Text)];

    [Fact]
    public void No_text_breaks_it_and_what_is_found_lies_inside_the_text() =>
        Prop.ForAll<string?>(text => IsInOrder(text ?? "", Tense.Any)).QuickCheckThrowOnFailure();

    [Fact]
    public void No_expression_with_letters_lost_doubled_or_changed_breaks_it()
    {
        var dice = new Dice(20260305);
        for (var count = 0; count < 300; count++)
        {
            var mutant = Mutant(dice);

            Assert.True(IsInOrder(mutant, (Tense)(count % 3)), mutant);
        }
    }

    [Fact]
    public void A_hundred_thousand_letters_do_not_break_it()
    {
        foreach (var piece in Pieces)
        {
            Assert.True(IsInOrder(string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length)), Tense.Past), piece);
        }
    }

    [Theory]
    [InlineData("9999999999999999999999999999 days ago")]
    [InlineData("in 9999 years")]
    [InlineData("99/99/9999")]
    [InlineData("0/0/0000")]
    [InlineData("29/2/2100")]
    [InlineData("12.12.0001")]
    [InlineData("one trillion billion million thousand hundred")]
    [InlineData("£99999999999999999999999999999999")]
    [InlineData("half half half half")]
    [InlineData("week of week of week of")]
    [InlineData("\ud800 3 \udc00")]
    [InlineData("٣ مارس ３月")]
    [InlineData("")]
    public void Odd_amounts_and_days_do_not_break_it(string text) => Assert.All(Enum.GetValues<Tense>(), tense => Assert.True(IsInOrder(text, tense)));

    private static bool IsInOrder(string text, Tense tense)
    {
        var end = 0;
        foreach (var entity in Entities.Find(text, Expression.Now, tense).Where(entity => entity.Type != "number"))
        {
            if (entity.Start < end || entity.End <= entity.Start || entity.End > text.Length || entity.Value.Length == 0)
            {
                return false;
            }

            end = entity.End;
        }

        return true;
    }

    private static string Mutant(Dice dice)
    {
        var text = $"{Expressions[dice.Throw(Expressions.Length)]} {Expressions[dice.Throw(Expressions.Length)]}".ToCharArray().ToList();
        for (var changes = 1 + dice.Throw(3); changes > 0; changes--)
        {
            var at = dice.Throw(text.Count);
            switch (dice.Throw(3))
            {
                case 0: text.RemoveAt(at); break;
                case 1: text.Insert(at, text[dice.Throw(text.Count)]); break;
                default: text[at] = (char)(32 + dice.Throw(0x2FDF)); break;
            }
        }

        return new string([.. text]);
    }
}
