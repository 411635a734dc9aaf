using System.Text.RegularExpressions;
using CouncilBot.Bot.Services.Plans;
using CouncilBot.Conversations.Services;

namespace CouncilBot.Bot.Services;

/// <summary>Words with ((details)) of a call: as people say them, or with a dot one fact of them, like ((address.postcode)). What is not known leaves nothing behind.</summary>
internal sealed partial class DetailTemplate(string text)
{
    public string Text => text;

    public IEnumerable<string> Names => Placeholder().Matches(text).Select(match => match.Groups[1].Value);

    public static DetailTemplate Read(PlanText settings, string name, bool required = false) => new(settings.Text(name, required));

    /// <summary>Filled in with what people say.</summary>
    public string Words(ServiceCall call) => Fill(call, detail => detail.Words);

    /// <summary>Filled in with what systems take.</summary>
    public string Values(ServiceCall call, Func<string, string>? written = null) => Fill(call, detail => detail.Value, written);

    private string Fill(ServiceCall call, Func<Detail, string> whole, Func<string, string>? written = null) => Placeholder().Replace(text, match =>
    {
        var value = match.Groups[1].Value == "key" ? ExternalId.Of(call.Key) : Value(call, match.Groups[1].Value, match.Groups[2].Value, whole);
        return written is null ? value : written(value);
    }).Trim();

    private static string Value(ServiceCall call, string name, string fact, Func<Detail, string> whole) =>
        !call.Using.TryGetValue(name, out var detail) ? ""
        : fact.Length == 0 ? whole(detail)
        : fact == "words" ? detail.Words
        : fact == "value" ? detail.Value
        : detail.Facts.GetValueOrDefault(fact, "");

    [GeneratedRegex(@"\(\(([a-z ]+)(?:\.([a-z ]+))?\)\)")]
    private static partial Regex Placeholder();
}
