using System.Net;
using CouncilBot.Bot.Storage;
using CouncilBot.Conversations;

namespace CouncilBot.Bot.Tests.Turns;

public sealed class NothingIsLostOrDoubled
{
    [Fact]
    public async Task Messages_left_in_the_inbox_are_answered_at_the_next_start()
    {
        using var folder = new TemporaryFolder();
        var id = new ConversationId("left-behind");
        using (var store = new ConversationStore(folder.Path))
        {
            await store.AddAsync(new Conversation(id, Channel.Web) { Greeted = true }, DateTimeOffset.UnixEpoch);
            foreach (var text in new[] { "help", "thanks" })
            {
                var message = new InboundMessage(id, Channel.Web, text, InboundKind.Said, text, 0, DateTimeOffset.UnixEpoch);
                await store.AcceptAsync(message, """{"type":"message","from":{"role":"user"}}"""u8.ToArray(), _ => { });
            }
        }

        await using var bot = await RunningBot.StartAsync(folder.Path);
        var activities = await bot.ActivitiesAsync(id.Value, replies: 2);

        var answered = activities.Where(activity => activity.TryGetProperty("replyToId", out _)).Select(activity => activity.GetProperty("replyToId").GetString());
        Assert.Equal([$"{id}|0000001", $"{id}|0000002"], answered);
    }

    [Fact]
    public async Task A_second_start_keeps_every_conversation()
    {
        using var folder = new TemporaryFolder();
        string conversation;
        await using (var bot = await RunningBot.StartAsync(folder.Path))
        {
            conversation = await bot.StartConversationAsync();
            await bot.PostAsync(conversation, """{"type":"message","text":"hello"}""");
            await bot.ActivitiesAsync(conversation, replies: 1);
        }

        await using var restarted = await RunningBot.StartAsync(folder.Path);
        using var response = await restarted.PostAsync(conversation, """{"type":"message","text":"help"}""");
        var activities = await restarted.ActivitiesAsync(conversation, replies: 2);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(4, activities.Count); // hello, greeting, help, its answer
    }

    [Fact]
    public async Task A_burst_into_one_conversation_is_answered_whole_and_in_order()
    {
        using var folder = new TemporaryFolder();
        await using var bot = await RunningBot.StartAsync(folder.Path);
        var conversation = await bot.StartConversationAsync();

        var posted = await Task.WhenAll(Enumerable.Range(0, 300).Select(async number =>
        {
            using var response = await bot.PostAsync(conversation, $$"""{"type":"message","text":"help","channelData":{"clientActivityID":"c{{number}}" } }""");
            return (await RunningBot.ReadAsync(response)).GetProperty("id").GetString();
        }));
        var activities = await bot.ActivitiesAsync(conversation, replies: 300);

        var answered = activities.Where(activity => activity.TryGetProperty("replyToId", out _)).Select(activity => activity.GetProperty("replyToId").GetString()).ToList();
        Assert.Equal(posted.Order(StringComparer.Ordinal), answered);
    }
}
