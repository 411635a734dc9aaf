using CouncilBot.Bot.Storage;
using CouncilBot.Conversations;
using Microsoft.Data.Sqlite;

namespace CouncilBot.Bot.Tests.Storage;

public sealed class WhatIsAcceptedIsKept
{
    private static readonly DateTimeOffset Now = new(2026, 3, 5, 10, 0, 0, TimeSpan.Zero);
    private static readonly ConversationId Id = new("conversation");

    [Fact]
    public async Task A_message_that_comes_twice_is_taken_once()
    {
        using var folder = new TemporaryFolder();
        using var store = new ConversationStore(folder.Path);
        await store.AddAsync(new Conversation(Id, Channel.Web), Now);
        var taken = new List<InboxItem>();

        var first = await store.AcceptAsync(Message("1"), "{}"u8.ToArray(), taken.Add);
        var again = await store.AcceptAsync(Message("1"), "{}"u8.ToArray(), taken.Add);

        Assert.Equal(first.Seq, again.Seq);
        Assert.Null(again.New);
        Assert.Single(taken);
        Assert.Single(store.Feed(Id, 0, 10));
    }

    [Fact]
    public async Task What_waits_in_the_inbox_is_there_after_a_restart()
    {
        using var folder = new TemporaryFolder();
        using (var store = new ConversationStore(folder.Path))
        {
            await store.AddAsync(new Conversation(Id, Channel.Web), Now);
            await store.AcceptAsync(Message("1"), "{}"u8.ToArray(), _ => { });
            await store.AcceptAsync(Message("2"), "{}"u8.ToArray(), _ => { });
        }

        using var restarted = new ConversationStore(folder.Path);

        Assert.Equal(["1", "2"], restarted.Waiting().Select(item => item.Message.Id));
    }

    [Fact]
    public async Task A_turn_is_saved_once_and_leaves_no_text_in_the_inbox()
    {
        using var folder = new TemporaryFolder();
        using var store = new ConversationStore(folder.Path);
        await store.AddAsync(new Conversation(Id, Channel.Web), Now);
        var accepted = await store.AcceptAsync(Message("1"), "{}"u8.ToArray(), _ => { });
        var before = store.Load(Id)!; // "!": just added
        var turn = new Turn(before.Conversation with { LastTopic = "missed-bin", Offered = ["one"] }, [new Reply("Answer")], TurnOutcome.Answered);

        var first = await store.SaveAsync(accepted.New!, before, turn, ["{}"u8.ToArray()], Now); // "!": it was new
        var second = await store.SaveAsync(accepted.New!, before, turn, ["{}"u8.ToArray()], Now);

        Assert.True(first);
        Assert.False(second);
        Assert.Equal(2, store.Feed(Id, 0, 10).Count);
        Assert.Empty(store.Waiting());
        Assert.Equal("missed-bin", store.Load(Id)!.Conversation.LastTopic);
        Assert.Equal(["one"], store.Load(Id)!.Conversation.Offered);
    }

    [Fact]
    public async Task A_write_that_fails_takes_no_other_with_it()
    {
        using var folder = new TemporaryFolder();
        using var store = new ConversationStore(folder.Path);
        await store.AddAsync(new Conversation(Id, Channel.Web), Now);
        var accepted = await store.AcceptAsync(Message("1"), "{}"u8.ToArray(), _ => { });
        var before = store.Load(Id)!; // "!": just added
        var changed = new Turn(before.Conversation with { Greeted = true }, [], TurnOutcome.Greeted);

        var wrong = store.SaveAsync(accepted.New!, before with { Version = 99 }, changed, [], Now); // "!": it was new
        var right = store.AcceptAsync(Message("2"), "{}"u8.ToArray(), _ => { });

        await Assert.ThrowsAsync<InvalidOperationException>(() => wrong);
        Assert.NotNull((await right).New);
        Assert.Equal(["1", "2"], store.Waiting().Select(item => item.Message.Id));
    }

    [Fact]
    public void A_database_of_a_newer_program_is_refused_with_its_name()
    {
        using var folder = new TemporaryFolder();
        using (new ConversationStore(folder.Path))
        {
        }

        using (var connection = SqliteFile.Open(Path.Combine(folder.Path, "councilbot.db"), SqliteOpenMode.ReadWrite))
        {
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA user_version = 999";
            command.ExecuteNonQuery();
        }

        var refused = Assert.Throws<NewerDatabaseException>(() => new ConversationStore(folder.Path));

        Assert.Contains("councilbot.db has version 999", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_program_on_the_same_folder_is_refused()
    {
        using var folder = new TemporaryFolder();
        using var store = new ConversationStore(folder.Path);

        var refused = Assert.Throws<FolderInUseException>(() => new ConversationStore(folder.Path));

        Assert.Contains("CouncilBot__DataFolder", refused.Message, StringComparison.Ordinal);
    }

    private static InboundMessage Message(string id) => new(Id, Channel.Web, id, InboundKind.Said, "hello", 0, Now);
}
