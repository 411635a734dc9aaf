using CouncilBot.Conversations.Emergencies;
using CouncilBot.Knowledge.Files;
using Xunit;

namespace CouncilBot.Conversations.Tests.Emergencies;

public sealed class FileMistakes
{
    private const string Sound = """
        words:
          bad smell: [smell, stink]
        forms: {}
        spellings: {}
        categories:
          gas:
            title: Gas
            say: Call 999.
            sms: Call 999.
            hear:
              - (bad smell) gas
        """;

    [Fact]
    public void A_sound_file_has_none()
    {
        Assert.Equal("stinks of gas", EmergencyCheck.Read(Sound.Replace("forms", "fillers: [of]\nforms", StringComparison.Ordinal), "e.yaml").Hear("it stinks of gas")?.Because);
    }

    [Fact]
    public void All_are_told_at_once_with_their_lines()
    {
        var yaml = Sound
            .Replace("(bad smell)", "(bad smel)", StringComparison.Ordinal)
            .Replace("title: Gas", "titel: Gas", StringComparison.Ordinal)
            .Replace("sms: Call", "sms: \u201CCall", StringComparison.Ordinal)
            + "\n      - smell ..\n      - + gas\n      - (smell gas";

        var problems = Mistakes(yaml);

        Assert.Contains(problems, problem => problem.Line == 11 && problem.Message.Contains("Did you mean `bad smell`?", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.Line == 7 && problem.Message.Contains("Did you mean `title`?", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.Line == 9 && problem.Message.Contains("plain letters", StringComparison.Ordinal));
        Assert.Equal([12, 13, 14], problems.Select(problem => problem.Line).Where(line => line > 11));
        Assert.All(problems, problem => Assert.StartsWith($"e.yaml:{problem.Line}: ", problem.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void A_text_message_that_is_too_long_is_one()
    {
        var problem = Assert.Single(Mistakes(Sound.Replace("sms: Call", $"sms: {new string('x', 300)} Call", StringComparison.Ordinal)));

        Assert.Contains("306", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_phrase_that_is_spelt_as_nothing_is_ever_heard_is_one()
    {
        var problem = Assert.Single(Mistakes(Sound
            .Replace("spellings: {}", "spellings: { gonna: going to }", StringComparison.Ordinal)
            .Replace("(bad smell) gas", "gas/pipe (bad smell | gonna blow)", StringComparison.Ordinal)));

        Assert.Equal(11, problem.Line);
        Assert.Contains("write `going to`", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_spelling_of_two_words_is_one()
    {
        var problem = Assert.Single(Mistakes(Sound.Replace("spellings: {}", "spellings: { no where: nowhere }", StringComparison.Ordinal)));

        Assert.Equal(4, problem.Line);
    }

    [Fact]
    public void A_group_within_itself_is_one()
    {
        var problem = Assert.Single(Mistakes(Sound.Replace("[smell, stink]", "[smell, bad (bad smell)]", StringComparison.Ordinal)));

        Assert.Contains("contains itself", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("- gas")]
    [InlineData("words: [")]
    [InlineData("categories:\n  gas: smell")]
    public void What_is_no_such_file_is_explained(string yaml)
    {
        Assert.NotEmpty(Mistakes(yaml));
    }

    private static IReadOnlyList<FileProblem> Mistakes(string yaml) =>
        Assert.Throws<InvalidFilesException>(() => EmergencyCheck.Read(yaml, "e.yaml")).Problems;
}
