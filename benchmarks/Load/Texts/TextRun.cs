using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace CouncilBot.Load.Texts;

/// <summary>Posts texts at an even rate, changes Twilio's mood meanwhile, and counts the answers in the end.</summary>
internal sealed class TextRun(HttpClient http, TextOptions options)
{
    private const string AuthToken = "the-sandbox-keeps-no-secrets"; // what the Sandbox's Twilio signs with
    private const int Phones = 1_000; // the numbers that are kept free for plays
    private const int OneInSoManyTwice = 50;
    private static readonly TimeSpan Mood = TimeSpan.FromSeconds(10);
    private static readonly string[] Moods = ["", """{"slowSeconds":1}""", """{"status":429,"retryAfterSeconds":1}""", """{"status":500,"method":"POST"}"""];
    private static readonly string[] Questions = ["when is the tip open", "how do i pay my council tax", "help", "street light out", "can i get a blue badge"];

    private readonly ConcurrentBag<double> times = [];
    private int refused;
    private int twice;

    public async Task<TextReport> RunAsync(CancellationToken cancellationToken)
    {
        await MoodAsync("", cancellationToken); // and the first one is not measured with a cold start
        await PostAsync(-1, cancellationToken);
        times.Clear();
        using var moods = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var changing = ChangeAsync(moods.Token);
        var count = options.Rate * options.Seconds;
        var began = Stopwatch.GetTimestamp();
        var posts = new List<Task>(count);
        for (var at = 0; at < count; at++)
        {
            var wait = ((double)at / options.Rate) - Stopwatch.GetElapsedTime(began).TotalSeconds;
            if (wait > 0.002)
            {
                await Task.Delay(TimeSpan.FromSeconds(wait), cancellationToken);
            }

            posts.Add(PostAsync(at, cancellationToken));
        }

        await Task.WhenAll(posts);
        var ended = Stopwatch.GetTimestamp();
        await moods.CancelAsync();
        await changing;
        await MoodAsync("", cancellationToken);
        var (missing, doubled) = await AnsweredAsync(count, cancellationToken);
        return new TextReport(count, twice, refused, [.. times.Order()], missing, doubled, Stopwatch.GetElapsedTime(ended).TotalSeconds);
    }

    private static string From(int at) => string.Create(CultureInfo.InvariantCulture, $"+447700900{(at + Phones) % Phones:000}");

    private static string To(int at) => string.Create(CultureInfo.InvariantCulture, $"+441632960{(at + Phones) / Phones:000}");

    private async Task PostAsync(int at, CancellationToken cancellationToken)
    {
        var fields = new Dictionary<string, string>
        {
            ["Body"] = Questions[(at + 1) % Questions.Length], ["From"] = From(at), ["MessageSid"] = string.Create(CultureInfo.InvariantCulture, $"SMload{Environment.ProcessId}x{at}"), ["NumMedia"] = "0", ["To"] = To(at),
        };
        await PostAsync(fields, cancellationToken);
        if (at % OneInSoManyTwice == 0)
        {
            Interlocked.Increment(ref twice);
            await PostAsync(fields, cancellationToken);
        }
    }

    private async Task PostAsync(Dictionary<string, string> fields, CancellationToken cancellationToken)
    {
        var sent = Stopwatch.GetTimestamp();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/sms/twilio") { Content = new FormUrlEncodedContent(fields) };
        request.Headers.Add("X-Twilio-Signature", Signature(new Uri(options.Url, "/sms/twilio").AbsoluteUri, fields));
        using var response = await http.SendAsync(request, cancellationToken);
        times.Add(Stopwatch.GetElapsedTime(sent).TotalMilliseconds);
        if (!response.IsSuccessStatusCode)
        {
            Interlocked.Increment(ref refused);
        }
    }

    [SuppressMessage("Security", "CA5350", Justification = "It is what Twilio signs with.")]
    private static string Signature(string url, Dictionary<string, string> fields) => Convert.ToBase64String(HMACSHA1.HashData(
        Encoding.UTF8.GetBytes(AuthToken), Encoding.UTF8.GetBytes(url + string.Concat(fields.OrderBy(field => field.Key, StringComparer.Ordinal).Select(field => field.Key + field.Value)))));

    private async Task ChangeAsync(CancellationToken cancellationToken)
    {
        for (var turn = 0; !cancellationToken.IsCancellationRequested; turn++)
        {
            await MoodAsync(Moods[turn % Moods.Length], CancellationToken.None);
            await Task.Delay(Mood, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task MoodAsync(string fault, CancellationToken cancellationToken)
    {
        using var content = new StringContent(fault.Length == 0 ? "{}" : fault, Encoding.UTF8, "application/json");
        using var response = await http.PutAsync("/sandbox/faults/twilio", content, cancellationToken);
        response.EnsureSuccessStatusCode();
    }

    private async Task<(int Missing, int Doubled)> AnsweredAsync(int count, CancellationToken cancellationToken)
    {
        var began = Stopwatch.GetTimestamp();
        while (true)
        {
            var answers = await CountAsync(cancellationToken);
            var missing = Enumerable.Range(0, count).Count(at => !answers.ContainsKey((From(at), To(at))));
            if (missing == 0 || Stopwatch.GetElapsedTime(began).TotalSeconds > options.Patience)
            {
                await Task.Delay(TimeSpan.FromSeconds(15), cancellationToken); // a second answer that should not be would come now
                answers = await CountAsync(cancellationToken);
                return (missing, answers.Count(pair => pair.Value > 1));
            }

            await Task.Delay(TimeSpan.FromSeconds(5), cancellationToken);
        }
    }

    private async Task<Dictionary<(string, string), int>> CountAsync(CancellationToken cancellationToken)
    {
        var state = await http.GetFromJsonAsync<JsonElement>("/sandbox/state", cancellationToken);
        return state.GetProperty("texts").EnumerateArray()
            .GroupBy(text => (text.GetProperty("to").GetString() ?? "", text.GetProperty("from").GetString() ?? ""))
            .ToDictionary(pair => pair.Key, pair => pair.Count());
    }
}
