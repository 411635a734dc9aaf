using CouncilBot.Conversations.Emergencies;
using CouncilBot.Knowledge.Files;
using Xunit;

namespace CouncilBot.Conversations.Tests.Emergencies;

public sealed class FileMistakes : IDisposable
{
    private const string Examples = "# learnt from\ngas|it smells of gas here\ngas|strong smell of gas\nnone|when is my bin day\nnone|pay my council tax\n";

    private const string Sound = """
        figures of speech: [killing me]
        categories:
          gas:
            title: Gas
            say: Call 999.
            sms: Call 999.
            certain:
              - smell .. gas
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("councilbot-emergencies-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_sound_file_has_none()
    {
        Assert.Equal("gas", Read(Sound).Hear("it smells a bit of gas")?.Category.Id);
    }

    [Fact]
    public void All_are_told_at_once_with_their_lines()
    {
        var problems = Mistakes(Sound
            .Replace("title: Gas", "titel: Gas", StringComparison.Ordinal)
            .Replace("sms: Call", "sms: \u201CCall", StringComparison.Ordinal)
            .Replace("smell .. gas", "smell ..", StringComparison.Ordinal));

        Assert.Contains(problems, problem => problem.Line == 4 && problem.Message.Contains("`titel` means nothing here", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.Line == 6 && problem.Message.Contains("plain letters", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.Line == 8 && problem.Message.Contains("only between two of them", StringComparison.Ordinal));
    }

    [Fact]
    public void A_text_message_that_is_too_long_is_one()
    {
        var problem = Assert.Single(Mistakes(Sound.Replace("sms: Call", $"sms: {new string('x', 300)} Call", StringComparison.Ordinal)));

        Assert.Contains("306", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gaz|it smells")]
    [InlineData("gas it smells")]
    [InlineData("gas|")]
    public void An_example_of_no_kind_is_one(string line)
    {
        var problem = Assert.Single(Mistakes(Sound, Examples + line));

        Assert.Equal(6, problem.Line);
        Assert.Contains("gas, none", problem.Message, StringComparison.Ordinal);
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

    private EmergencyCheck Read(string yaml, string examples = Examples)
    {
        File.WriteAllText(Path.Combine(folder, "emergencies.yaml"), yaml);
        File.WriteAllText(Path.Combine(folder, "emergencies.examples.txt"), examples);
        return EmergencyCheck.Read(Path.Combine(folder, "emergencies.yaml"), []);
    }

    private IReadOnlyList<FileProblem> Mistakes(string yaml, string examples = Examples) =>
        Assert.Throws<InvalidFilesException>(() => Read(yaml, examples)).Problems;
}
