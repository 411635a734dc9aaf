using CouncilBot.Bot.Services.Plans;
using CouncilBot.Bot.Services.Wires;

namespace CouncilBot.Bot.Services.Requests;

/// <summary>Any system that speaks JSON over HTTP: services.yaml itself says what is sent and how an answer is read, so a new system needs no code.</summary>
internal sealed class HttpConnector : IConnector
{
    private readonly Wire wire;
    private readonly string keyHeader;
    private readonly string keyWords;

    public HttpConnector(Wire wire, PlanText system)
    {
        this.wire = wire;
        var sentAs = system.Text("key sent as", required: false) is { Length: > 0 } given ? given : "Authorization: Bearer ((key))";
        var parts = sentAs.Split(':', 2, StringSplitOptions.TrimEntries);
        (keyHeader, keyWords) = parts is [var name, var words] ? (name, words) : ("", "");
        if (keyHeader.Length == 0 || !keyWords.Contains("((key))", StringComparison.Ordinal))
        {
            system.Problem("key sent as", "Write the header that carries the key, like \"Authorization: Bearer ((key))\" or \"X-Api-Key: ((key))\".");
        }
    }

    /// <summary>Whatever services.yaml describes.</summary>
    public IReadOnlyList<string> Does => [];

    public IServiceOperation? Open(string does, string name, PlanText settings) => RequestPlan.Read(settings) is { } request
        ? new HttpOperation(name, wire, request, OutcomePlan.List(settings), Key)
        : null;

    // Read for each call, so that a new key needs no new start.
    private (string Name, string Value)? Key() => wire.Key is { Length: > 0 } key ? (keyHeader, keyWords.Replace("((key))", key, StringComparison.Ordinal)) : null;
}
