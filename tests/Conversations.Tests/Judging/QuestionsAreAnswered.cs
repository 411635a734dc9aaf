using CouncilBot.Conversations.Tests.Emergencies;
using CouncilBot.Knowledge;
using Xunit;

namespace CouncilBot.Conversations.Tests.Judging;

/// <summary>How well the index does on questions that it did not learn from. The floors stand a little below what was measured and only rise.</summary>
public sealed class QuestionsAreAnswered
{
    private static readonly string[] Ours = ["care", "homes", "money", "places", "schools", "streets", "waste"];

    [Fact]
    public void The_right_topic_comes_first_for_most()
    {
        Assert.InRange(Share(Read(Ours), row => Ranked(row.Text).Take(1).Any(row.Right.Contains)), 0.67, 1);
    }

    [Fact]
    public void It_is_among_the_first_three_for_nearly_all()
    {
        Assert.InRange(Share(Read(Ours), row => Ranked(row.Text).Take(3).Any(row.Right.Contains)), 0.82, 1);
    }

    [Fact]
    public void Few_are_answered_wrongly()
    {
        Assert.InRange(Share(Read(Ours), row => Answer(row.Text) is { } answer && !row.Right.Contains(answer.Page.Topic)), 0, 0.07);
    }

    [Fact]
    public void Few_that_are_none_of_our_business_are_answered()
    {
        Assert.InRange(Share(Read(["out-of-scope"]), row => Answer(row.Text) is not null), 0, 0.115);
    }

    private static Judgement.Answer? Answer(string text) => SampleCouncil.Knowledge.Judge(text) as Judgement.Answer;

    private static IEnumerable<string> Ranked(string text) => SampleCouncil.Knowledge.Weigh(text).Best;

    private static List<(string Text, HashSet<string> Right)> Read(string[] names) =>
    [
        .. names.SelectMany(name => File.ReadLines(ProjectFolder.Path("benchmarks", "Questions", $"{name}.csv")).Skip(1))
            .Select(LabelledMessage.Fields).Where(fields => fields.Count == 5)
            .Select(fields => (fields[1], (HashSet<string>)[fields[2], .. fields[3].Split('|')])),
    ];

    private static double Share(List<(string Text, HashSet<string> Right)> of, Func<(string Text, HashSet<string> Right), bool> which) => (double)of.Count(which) / of.Count;
}
