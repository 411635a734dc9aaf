using CouncilBot.Conversations.Dialogs;
using CouncilBot.Conversations.Tests.Dialogs.Files;

namespace CouncilBot.Conversations.Tests.Dialogs;

public sealed class VersionsAreKept : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("councilbot-dialogs-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_conversation_finds_the_version_that_it_began_with_while_another_is_served()
    {
        var before = Examples.Parsed(Examples.Text);
        var after = Examples.Parsed(Examples.Text.Replace("Which bin was missed?", "Which bin did we miss?", StringComparison.Ordinal));
        var dialogs = new LiveDialogs(new DialogSet([before]), new KeptDialogs(folder));

        dialogs.Replace(new DialogSet([after]));

        Assert.Same(after, dialogs.Now.ByTopic["missed-bin"]);
        Assert.Same(after, dialogs.Find(after.Id, after.Version));
        Assert.Same(before, dialogs.Find(before.Id, before.Version));
    }

    [Fact]
    public void It_finds_it_also_when_the_program_was_started_again()
    {
        var before = Examples.Parsed(Examples.Text);
        _ = new LiveDialogs(new DialogSet([before]), new KeptDialogs(folder));

        var found = new LiveDialogs(DialogSet.Empty, new KeptDialogs(folder)).Find(before.Id, before.Version);

        Assert.Equal(before.Steps.Select(step => step.Name), found?.Steps.Select(step => step.Name));
        Assert.Equal((before.Version, before.Id), (found?.Version, found?.Id));
    }

    [Theory]
    [InlineData("missed-collection", "0123456789abcdef")]
    [InlineData("../../etc/passwd", "x")]
    [InlineData("missed-collection", "../x")]
    public void What_was_never_served_is_not_found(string id, string version) =>
        Assert.Null(new LiveDialogs(DialogSet.Empty, new KeptDialogs(folder)).Find(id, version));
}
