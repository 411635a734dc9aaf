using CouncilBot.Conversations.Commands;

namespace CouncilBot.Conversations.Tests.Commands;

public sealed class CommandsAreKnown
{
    [Theory]
    [InlineData("Help!", Command.Help)]
    [InlineData("can you help me please", Command.Help)]
    [InlineData("HELLO", Command.Greeting)]
    [InlineData("start again", Command.StartAgain)]
    [InlineData("I'd like to speak to a person, please", Command.Person)]
    [InlineData("can i talk to a real person?", Command.Person)]
    [InlineData("agent please", Command.Person)]
    [InlineData("stop", Command.Stop)]
    [InlineData("ok thanks", Command.Thanks)]
    [InlineData("bye", Command.Goodbye)]
    public void However_it_is_put(string text, Command command) => Assert.Equal(command, SampleCouncil.Files.Commands.Find(text));

    [Theory]
    [InlineData("help with my council tax")]
    [InlineData("a person is sleeping in the bus shelter")]
    [InlineData("stop sending me bills")]
    [InlineData("the bus stop")]
    [InlineData("")]
    public void A_question_is_not_taken_for_one(string text) => Assert.Null(SampleCouncil.Files.Commands.Find(text));
}
