using CouncilBot.Conversations;

namespace CouncilBot.Bot.Turns;

/// <summary>Counts wrong codes, so that none can be guessed: a few in an hour by one conversation, and not many in a minute by all.</summary>
internal sealed class CodeTries(TimeProvider time)
{
    private const int MostByOne = 5;
    private const int MostByAll = 60;
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    private readonly Lock counting = new();
    private readonly List<(ConversationId Conversation, DateTimeOffset At)> wrong = [];

    public bool MayTry(ConversationId conversation)
    {
        lock (counting)
        {
            var now = time.GetUtcNow();
            wrong.RemoveAll(one => now - one.At > Hour);
            return wrong.Count(one => one.Conversation == conversation) < MostByOne && wrong.Count(one => now - one.At < Minute) < MostByAll;
        }
    }

    public void WasWrong(ConversationId conversation)
    {
        lock (counting)
        {
            wrong.Add((conversation, time.GetUtcNow()));
        }
    }
}
