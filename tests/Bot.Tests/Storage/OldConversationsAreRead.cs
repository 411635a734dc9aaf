using System.Text.Json;
using CouncilBot.Bot.Storage;
using CouncilBot.Conversations;

namespace CouncilBot.Bot.Tests.Storage;

public sealed class OldConversationsAreRead
{
    private static readonly ConversationId Id = new("one");

    [Fact]
    public void A_state_of_the_first_shape_has_no_postcode()
    {
        var conversation = ConversationJson.Read(Id, Channel.Web, """{"schema":1,"greeted":true,"lastTopic":"missed-bin","offered":["A"]}""");

        Assert.Equal(("missed-bin", null), (conversation.LastTopic, conversation.Postcode));
    }

    [Fact]
    public void What_is_written_is_read_again()
    {
        var conversation = new Conversation(Id, Channel.Sms) { Greeted = true, LastTopic = "missed-bin", Postcode = "WZ1 4AB" };

        var again = ConversationJson.Read(Id, Channel.Sms, ConversationJson.Write(conversation));

        Assert.Equal((true, "missed-bin", "WZ1 4AB"), (again.Greeted, again.LastTopic, again.Postcode));
    }

    [Fact]
    public void A_newer_state_is_not_guessed_at() => Assert.Throws<JsonException>(() => ConversationJson.Read(Id, Channel.Web, """{"schema":99,"greeted":true}"""));
}
