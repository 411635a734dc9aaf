using System.Text.Json;
using CouncilBot.Conversations;
using CouncilBot.Conversations.Handing;

namespace CouncilBot.Bot.Storage;

/// <summary>Cases on disk: opened in the commit of the turn that promises a person, listed and closed by staff.</summary>
internal sealed class Cases(ConversationStore store)
{
    private const int MostListed = 500;

    /// <summary>Within a turn's own commit: the reference that the resident is given is there when they call.</summary>
    public static void Open(WriteStatements write, ConversationId conversation, Case opened, DateTimeOffset now) => write.Cases.Open.Run(
        conversation.Value, opened.Reference, opened.Team, opened.Topic, opened.Why,
        JsonSerializer.Serialize(opened.Told.Select(told => new[] { told.Key, told.Value }).ToArray(), SendJson.Default.StringArrayArray), now.ToUnixTimeMilliseconds());

    public Task<List<OpenCase>> OpenAsync() => store.WriteAsync(write =>
    {
        var cases = new List<OpenCase>();
        using var rows = write.Cases.ListOpen.Read(MostListed);
        while (rows.Read())
        {
            var told = JsonSerializer.Deserialize(rows.GetString(5), SendJson.Default.StringArrayArray) ?? [];
            var one = new Case(rows.GetString(1), rows.GetString(2), rows.GetString(3), rows.GetString(4), [.. told.Select(pair => KeyValuePair.Create(pair[0], pair[1]))]);
            cases.Add(new OpenCase(rows.GetInt64(0), one, DateTimeOffset.FromUnixTimeMilliseconds(rows.GetInt64(6))));
        }

        return cases;
    });

    /// <summary>False when it was closed before, or never was.</summary>
    public Task<bool> CloseAsync(long id, DateTimeOffset now) => store.WriteAsync(write => write.Cases.Close.Run(now.ToUnixTimeMilliseconds(), id) == 1);
}
