using System.Globalization;
using System.Text.RegularExpressions;
using CouncilBot.Bot.Channels.DirectLine;
using CouncilBot.Bot.Channels.PlainChat;
using CouncilBot.Bot.Tests.HouseRules;
using CouncilBot.Conversations;
using CouncilBot.Knowledge;

namespace CouncilBot.Bot.Tests.Channels;

/// <summary>What stands once in the script and once elsewhere, since neither can read the other, must be the same.</summary>
public sealed class TheChatIsTheSameWithoutScripts
{
    private static readonly string Script = Read("chat.js");
    private static readonly string Plain = Read("chat.html");

    [Fact]
    public void Leaving_leads_to_the_same_place() => Assert.Contains($"'{PlainChatEndpoints.LeaveTo}'", Script, StringComparison.Ordinal);

    [Theory]
    [InlineData("title")]
    [InlineData("log")]
    [InlineData("label")]
    [InlineData("send")]
    [InlineData("you")]
    [InlineData("leave")]
    [InlineData("leaveHint")]
    public void It_says_the_same_words(string name) => Assert.Contains(
        Regex.Match(Script, $@"^    {name}: (?:script\.dataset\.\w+ \|\| )?'([^']+)',$", RegexOptions.Multiline).Groups[1].Value is { Length: > 0 } words ? words : "no such words",
        Plain,
        StringComparison.Ordinal);

    [Fact]
    public async Task A_message_may_be_as_long_as_the_assistant_reads()
    {
        var longest = Number(@"const longest = (\d+);");
        var fields = new[] { Plain, Read("index.html") }.SelectMany(page => Regex.Matches(page, "maxlength=\"(\\d+)\"")).Select(field => field.Groups[1].Value);

        Assert.All(fields, field => Assert.Equal(longest, int.Parse(field, CultureInfo.InvariantCulture)));
        Assert.NotEqual(TurnOutcome.NotReadable, await OutcomeAsync(longest));
        Assert.Equal(TurnOutcome.NotReadable, await OutcomeAsync(longest + 1));
    }

    [Fact]
    public void The_script_is_patient_for_longer_than_the_stream_is_quiet() =>
        Assert.True(Number(@"isOpen \? (\d+) :") >= 2 * StreamEndpoint.KeepAlive.TotalMilliseconds);

    [Fact]
    public void The_script_asks_where_the_service_stands() =>
        Assert.Contains($"`{DirectLineRoutes.Address.TrimStart('/')}/conversations", Script, StringComparison.Ordinal);

    private static async Task<TurnOutcome> OutcomeAsync(int letters)
    {
        var files = CouncilFiles.Read(Path.Combine(SourceFiles.Root, "council"), Path.Combine(SourceFiles.Root, "dialogs"));
        var id = new ConversationId("one");
        var message = new InboundMessage(id, Channel.Web, "1", InboundKind.Said, new string('x', letters), 0, DateTimeOffset.UnixEpoch);
        var assistant = files.Assistant(new LiveKnowledge(KnowledgeIndex.BuildQuickly(files.Content)), TimeProvider.System);
        return (await assistant.TakeAsync(new Conversation(id, Channel.Web) { Greeted = true }, message, TestContext.Current.CancellationToken)).Outcome;
    }

    private static int Number(string pattern) => int.Parse(Regex.Match(Script, pattern).Groups[1].Value, CultureInfo.InvariantCulture);

    private static string Read(string name) => File.ReadAllText(Path.Combine(SourceFiles.Root, "src", "Bot", "wwwroot", name));
}
