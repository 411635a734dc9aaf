using System.Net;
using System.Text;
using CouncilBot.Bot.Channels.DirectLine;
using CouncilBot.Conversations;
using FsCheck;
using FsCheck.Fluent;

namespace CouncilBot.Bot.Tests.Channels;

public sealed class NoActivityBreaksTheService
{
    private const string Whole = """
        {"type":"message","id":"1","text":"when is my bin day","locale":"en-GB","from":{"id":"dl_x","name":"A","role":"user"},"channelData":{"clientActivityID":"c1"},
        "attachments":[{"contentType":"image/png","contentUrl":"data:,"}],"entities":[],"value":{"a":[1,2,{"b":null}]}}
        """;

    private static readonly string[] Pieces =
        ["null", "[]", "{}", "\"\\ud800\"", "1e999", "-0", "\"\\u0000\"", "true", "\"type\":", "}", "{", "[[[[", "\"", "\u202E", "\U000E0041", "<script>", "'; --", ",,"];

    [Fact]
    public void Mutated_activities_are_read_or_refused_and_never_throw() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(2_000),
        Prop.ForAll(Mutations(), activity =>
        {
            var (read, refused) = Read(Encoding.UTF8.GetBytes(activity));
            return read is null != refused is null && refused is null or { Status: >= 400 and < 500 };
        }));

    [Fact]
    public void Random_bytes_are_read_or_refused_and_never_throw() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(2_000),
        Prop.ForAll<byte[]>(bytes =>
        {
            var (read, refused) = Read(bytes);
            return read is null != refused is null;
        }));

    [Fact]
    public async Task Over_the_wire_each_gets_an_answer_below_500_and_the_service_stays_well()
    {
        using var folder = new TemporaryFolder();
        await using var bot = await RunningBot.StartAsync(folder.Path);
        var conversation = await bot.StartConversationAsync();

        foreach (var activity in Gen.Sample(Mutations().Generator, 300))
        {
            using var response = await bot.PostAsync(conversation, activity);
            Assert.True((int)response.StatusCode < 500, $"{(int)response.StatusCode} for {activity}");
        }

        using var well = await bot.PostAsync(conversation, """{"type":"message","text":"help"}""");
        Assert.Equal(HttpStatusCode.OK, well.StatusCode);
    }

    private static (ClientActivity?, DirectLineError?) Read(byte[] body) =>
        new ActivityReader(TimeProvider.System).Read(body, new ConversationId("one"), new Caller(default(Ticket)));

    // A piece of the whole is cut out and something else put there, up to three times.
    private static Arbitrary<string> Mutations() => (
        from cuts in Gen.ListOf(Gen.Choose(0, 100_000), 6)
        from pieces in Gen.ListOf(Gen.Elements(Pieces), 3)
        from times in Gen.Choose(1, 3)
        select Enumerable.Range(0, times).Aggregate(Whole, (text, time) =>
        {
            var at = cuts[time * 2] % text.Length;
            var length = cuts[(time * 2) + 1] % Math.Min(40, text.Length - at + 1);
            return text[..at] + pieces[time] + text[(at + length)..];
        })).ToArbitrary();
}
