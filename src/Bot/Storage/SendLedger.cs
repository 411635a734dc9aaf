using System.Collections.Immutable;
using System.Text.Json;
using CouncilBot.Conversations.Services;

namespace CouncilBot.Bot.Storage;

/// <summary>
/// What was sent to council systems, written before it goes out and after its outcome came, so that neither a second try nor a death in between
/// loses or doubles it. It holds a key, the operation and what the system said; never what the resident said.
/// </summary>
internal sealed class SendLedger(ConversationStore store)
{
    private const int NotArrived = 1;
    private const int IsDone = 2;

    /// <summary>Writes down that a send is about to go out, and answers what was known of it before.</summary>
    public Task<SendState> BeginAsync(string key, string operation, DateTimeOffset now) => store.WriteAsync<SendState>(write =>
    {
        var at = now.ToUnixTimeMilliseconds();
        if (write.Sends.Begin.Run(key, operation, at) == 1)
        {
            return new SendState.New();
        }

        var before = Read(write, key);
        if (before is SendState.New)
        {
            write.Sends.SetState.Run(0, at, key);
        }

        return before;
    });

    public Task FinishAsync(string key, ServiceOutcome outcome, DateTimeOffset now) => store.WriteAsync(write =>
        write.Sends.Finish.Run(outcome.Name, Facts(outcome.Facts), now.ToUnixTimeMilliseconds(), key));

    /// <summary>It surely never reached the system: a second try need not look for it.</summary>
    public Task NeverArrivedAsync(string key) => store.WriteAsync(write => write.Sends.SetState.Run(NotArrived, null, key));

    internal static string Facts(IReadOnlyDictionary<string, string> facts) =>
        JsonSerializer.Serialize(new Dictionary<string, string>(facts), SendJson.Default.DictionaryStringString);

    internal static ImmutableSortedDictionary<string, string> Facts(string json) =>
        JsonSerializer.Deserialize(json, SendJson.Default.DictionaryStringString)?.ToImmutableSortedDictionary() ?? ImmutableSortedDictionary<string, string>.Empty;

    private static SendState Read(WriteStatements write, string key)
    {
        using var row = write.Sends.Find.Read(key);
        row.Read();
        return row.GetInt32(0) switch
        {
            IsDone => new SendState.Done(new ServiceOutcome(row.GetString(1)) { Facts = Facts(row.GetString(2)) }),
            NotArrived => new SendState.New(),
            _ => new SendState.Unknown(DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(3))),
        };
    }
}
