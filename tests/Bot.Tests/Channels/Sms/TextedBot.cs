using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using CouncilBot.Bot.Channels.Sms.Twilio;
using CouncilBot.Sandbox;

namespace CouncilBot.Bot.Tests.Channels.Sms;

/// <summary>A bot that is texted: its Twilio is the Sandbox, which it mounts itself.</summary>
internal sealed class TextedBot(RunningBot bot) : IAsyncDisposable
{
    public const string Mobile = "+447700900123";

    public RunningBot Bot => bot;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public static async Task<TextedBot> StartAsync(string folder, params string[] settings) => new(await RunningBot.StartAsync(folder, settings));

    /// <summary>A phone sends a text by the Sandbox's Twilio.</summary>
    public async Task TextAsync(string body, string from = Mobile)
    {
        using var sent = await bot.Http.PostAsJsonAsync("/sandbox/phone/texts", new { from, body }, Cancelled);
        Assert.Equal(HttpStatusCode.NoContent, sent.StatusCode);
    }

    /// <summary>What Twilio would post, with a signature of our choice.</summary>
    public async Task<HttpResponseMessage> PostAsync(string path, Dictionary<string, string> fields, string? signature = null, params (string Name, string Value)[] headers)
    {
        var url = bot.Http.BaseAddress!.GetLeftPart(UriPartial.Authority) + path; // "!": a running bot has an address
        using var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = new FormUrlEncodedContent(fields) };
        request.Headers.Add("X-Twilio-Signature", signature ?? Signature(url, fields));
        foreach (var (name, value) in headers)
        {
            request.Headers.Add(name, value);
        }

        return await bot.Http.SendAsync(request, Cancelled);
    }

    public static string Signature(string url, Dictionary<string, string> fields) =>
        TwilioSignature.Of(SandboxPhones.AuthToken, url, fields.Select(field => KeyValuePair.Create(field.Key, new[] { field.Value })));

    public static Dictionary<string, string> Inbound(string id, string body, string from = Mobile) =>
        new() { ["MessageSid"] = id, ["From"] = from, ["To"] = SandboxPhones.Council, ["Body"] = body, ["NumMedia"] = "0" };

    /// <summary>What a phone has got from us once it is so many texts, and a moment later, so that one too many is seen.</summary>
    public async Task<List<string>> GotAsync(int count, string number = Mobile, int seconds = 60)
    {
        for (var tries = 0; tries < seconds * 20 && (await ThreadAsync(number)).Count < count; tries++)
        {
            await Task.Delay(50, Cancelled);
        }

        await Task.Delay(500, Cancelled);
        return await ThreadAsync(number);
    }

    public async Task FaultAsync(string fault)
    {
        using var content = new StringContent(fault, Encoding.UTF8, "application/json");
        using var put = await bot.Http.PutAsync("/sandbox/faults/twilio", content, Cancelled);
        put.EnsureSuccessStatusCode();
    }

    public async Task NumberIsAsync(string state)
    {
        using var content = new StringContent($$"""{"textNumbers":[{"number":"{{Mobile}}","state":"{{state}}"}]}""", Encoding.UTF8, "application/json");
        using var put = await bot.Http.PutAsync("/sandbox/state", content, Cancelled);
        put.EnsureSuccessStatusCode();
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    private async Task<List<string>> ThreadAsync(string number)
    {
        var all = await bot.Http.GetFromJsonAsync<JsonElement>($"/sandbox/phone/texts?number={Uri.EscapeDataString(number)}", Cancelled);
        return [.. all.EnumerateArray().Where(text => !text.GetProperty("isOurs").GetBoolean()).Select(text => text.GetProperty("body").GetString()!)]; // "!": a text has a body
    }
}
