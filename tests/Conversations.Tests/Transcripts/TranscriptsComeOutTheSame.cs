namespace CouncilBot.Conversations.Tests.Transcripts;

public sealed class TranscriptsComeOutTheSame
{
    private static readonly string Folder = ProjectFolder.Path("tests", "Transcripts");

    public static TheoryData<string> Files() =>
        [.. Directory.GetFiles(Folder, "*.chat").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task The_conversation_comes_out_to_the_letter(string name)
    {
        var file = Path.Combine(Folder, name + ".chat");
        var expected = (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).ReplaceLineEndings("\n");

        var played = await Transcript.Parse(expected).PlayAsync(SampleCouncil.Files, TestContext.Current.CancellationToken);

        if (Environment.GetEnvironmentVariable("COUNCILBOT_REWRITE_TRANSCRIPTS") == "1")
        {
            await File.WriteAllTextAsync(file, played, TestContext.Current.CancellationToken);
        }
        else
        {
            Assert.Equal(expected, played);
        }
    }

    [Fact]
    public void Every_emergency_category_has_a_transcript()
    {
        var ends = Directory.GetFiles(Folder, "*.chat").SelectMany(File.ReadLines).ToHashSet();

        Assert.All(SampleCouncil.Files.Emergencies.Categories, category => Assert.Contains($"Ends: Emergency, {category.Id}", ends));
    }
}
