namespace CouncilBot.Conversations.Tests.Understanding;

public sealed class ExpressionsAreUnderstood(ITestOutputHelper output)
{
    private const double Enough = 0.98;

    [Fact]
    public void Nearly_all_expressions_of_the_table_mean_what_people_mean()
    {
        var expressions = Expression.Read("expressions.txt");

        var wrong = expressions.Where(expression => expression.Heard() != expression.Means).ToList();

        output.WriteLine($"{expressions.Count - wrong.Count} of {expressions.Count} expressions are understood.");
        wrong.ForEach(expression => output.WriteLine($"{expression.Line}: {expression.Text} => {expression.Heard()}"));
        Assert.True(expressions.Count - wrong.Count >= Enough * expressions.Count, string.Join('\n', wrong.Select(expression => $"{expression.Line}: {expression.Text} => {expression.Heard()}")));
    }
}
