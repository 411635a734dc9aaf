using CouncilBot.Conversations.Dialogs;
using CouncilBot.Knowledge.Files;

namespace CouncilBot.Bot.Tests.Content;

public sealed class DialogsAreTakenUp
{
    private const string Dialog = """
        dialog: Ask for a parking permit
        topic: parking
        owner: Town
        review by: 2030-01-01
        people say: [i want a parking permit]
        steps:
          - ask: How many cars do you have?
            answer: number
            save as: cars
          - hand over: waste
        """;

    [Fact]
    public async Task A_good_edit_is_served_soon_and_the_old_version_is_still_found()
    {
        await using var council = new PublishedCouncil();
        council.WriteDialog("permit", Dialog);
        await council.StartAsync();
        var before = council.Dialogs.Now.ById["permit"];

        council.WriteDialog("permit", Dialog.Replace("How many cars", "How many vans", StringComparison.Ordinal));

        Assert.True(await PublishedCouncil.SoonAsync(() => council.Dialogs.Now.ById["permit"].Version != before.Version));
        Assert.Same(before, council.Dialogs.Find("permit", before.Version));
        Assert.NotNull(new KeptDialogs(Path.Combine(council.Data, "dialogs")).Find("permit", before.Version));
    }

    [Fact]
    public async Task A_bad_edit_leaves_the_old_dialogs_until_it_is_mended()
    {
        await using var council = new PublishedCouncil();
        council.WriteDialog("permit", Dialog);
        await council.StartAsync();
        var before = council.Dialogs.Now;

        council.WriteDialog("permit", Dialog.Replace("hand over: waste", "hand over: nobody", StringComparison.Ordinal));
        await Task.Delay(2_000, TestContext.Current.CancellationToken); // seen, and refused, by now

        Assert.Same(before, council.Dialogs.Now);
        council.WriteDialog("permit", Dialog + "\n");
        Assert.True(await PublishedCouncil.SoonAsync(() => council.Dialogs.Now.ById["permit"].Text.EndsWith('\n')));
    }

    [Fact]
    public async Task A_bad_dialog_stops_the_start()
    {
        await using var council = new PublishedCouncil();
        council.WriteDialog("permit", Dialog.Replace("topic: parking", "topic: parkin", StringComparison.Ordinal));

        var refused = await Assert.ThrowsAsync<InvalidFilesException>(() => council.StartAsync());

        Assert.Contains(refused.Problems, problem => problem.Line == 2 && problem.Message.Contains("Did you mean `parking`?", StringComparison.Ordinal));
    }
}
