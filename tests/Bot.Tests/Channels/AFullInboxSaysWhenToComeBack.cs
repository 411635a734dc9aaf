using System.Net;
using System.Net.Http.Headers;
using CouncilBot.Bot.Storage;
using CouncilBot.Bot.Turns;
using CouncilBot.Conversations;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace CouncilBot.Bot.Tests.Channels;

public sealed class AFullInboxSaysWhenToComeBack
{
    [Fact]
    public async Task A_message_an_upload_and_the_plain_chat_are_refused_with_Retry_After()
    {
        using var folder = new TemporaryFolder();
        await using var bot = await RunningBot.StartAsync(folder.Path);
        var conversation = await bot.StartConversationAsync();
        await using var busy = HoldDatabase(folder.Path); // so that what waits cannot be done with
        Fill(bot, conversation);

        using var message = await bot.PostAsync(conversation, """{"type":"message","text":"help"}""");
        using var file = new ByteArrayContent("%PDF-1.7"u8.ToArray());
        file.Headers.ContentType = new MediaTypeHeaderValue("application/pdf");
        using var upload = await bot.Http.PostAsync($"/v3/directline/conversations/{conversation}/upload", file, TestContext.Current.CancellationToken);
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("text", "help")]);
        using var plain = await bot.Http.PostAsync("/chat", form, TestContext.Current.CancellationToken);

        Assert.Equal([HttpStatusCode.TooManyRequests, HttpStatusCode.TooManyRequests, HttpStatusCode.ServiceUnavailable], [message.StatusCode, upload.StatusCode, plain.StatusCode]);
        Assert.All([message, upload, plain], refused => Assert.InRange(refused.Headers.RetryAfter?.Delta ?? TimeSpan.Zero, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1)));
        Assert.False(Directory.Exists(Path.Combine(folder.Path, "uploads")));
    }

    private static void Fill(RunningBot bot, string conversation)
    {
        var words = new string(' ', (64 * 1024 * 1024) + 1);
        var message = new InboundMessage(new ConversationId(conversation), Channel.Web, "long", InboundKind.Said, words, 0, DateTimeOffset.UnixEpoch);
        bot.Services.GetRequiredService<Lanes>().Add(new InboxItem(0, 0, message));
    }

    private static SqliteConnection HoldDatabase(string folder)
    {
        var connection = SqliteFile.Open(Assert.Single(Directory.GetFiles(folder, "*.db")), SqliteOpenMode.ReadWrite);
        using var command = connection.CreateCommand();
        command.CommandText = "BEGIN IMMEDIATE";
        command.ExecuteNonQuery();
        return connection;
    }
}
