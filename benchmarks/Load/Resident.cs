using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text.Json;

namespace CouncilBot.Load;

/// <summary>One who talks: posts a message, waits on the socket for the reply to it, and counts a missing or a second reply as an error.</summary>
internal sealed class Resident : IAsyncDisposable
{
    private static readonly string[] Questions =
    [
        "when is my bin day", "how do i pay my council tax", "what time does the tip shut", "can pizza boxes go in the recycling",
        "theres a massive pothole on mill lane", "do i get a discount if i live alone", "my neighbour plays loud music all night",
        "how do i apply for a blue badge", "street light out on quay street", "is my son entitled to a school bus pass",
    ];

    // Written once: the driver shares the machine with what it drives, and should take little of it.
    private static readonly byte[][] Activities = [.. Questions.Select(question =>
        JsonSerializer.SerializeToUtf8Bytes(new { type = "message", text = question, from = new { id = "resident" } }))];

    private readonly HttpClient http;
    private readonly Uri address;
    private static readonly MediaTypeHeaderValue Json = new("application/json");
    private readonly ClientWebSocket socket = new();
    private readonly ConcurrentDictionary<string, TaskCompletionSource<long>> waiting = new();
    private Task hearing = Task.CompletedTask;
    private int errors;

    private Resident(HttpClient http, string conversation)
    {
        this.http = http;
        address = new Uri($"/v3/directline/conversations/{conversation}/activities", UriKind.Relative);
    }

    public int Errors => errors;

    public bool IsOpen => socket.State == WebSocketState.Open;

    public static async Task<Resident> EnterAsync(HttpClient http, CancellationToken cancellationToken)
    {
        using var started = await http.PostAsJsonAsync("/v3/directline/conversations", new { user = new { id = $"dl_{Guid.CreateVersion7():N}" } }, cancellationToken);
        started.EnsureSuccessStatusCode();
        var conversation = await started.Content.ReadFromJsonAsync<JsonElement>(cancellationToken);
        var resident = new Resident(http, conversation.GetProperty("conversationId").GetString()!); // "!": Direct Line always gives one
        await resident.socket.ConnectAsync(new Uri(conversation.GetProperty("streamUrl").GetString()!), cancellationToken);
        resident.hearing = resident.HearAsync(cancellationToken);
        return resident;
    }

    /// <summary>Talks until the end and gives the times, in milliseconds from sending to the reply on the socket, of the turns that count.</summary>
    public async Task<List<double>> TalkAsync(int index, double pauseSeconds, double delaySeconds, long counted, long end, CancellationToken cancellationToken)
    {
        var times = new List<double>();
        await Task.Delay(TimeSpan.FromSeconds(delaySeconds), cancellationToken);
        for (var turn = 0; Stopwatch.GetTimestamp() < end; turn++)
        {
            var sent = Stopwatch.GetTimestamp();
            if (await AskAsync(Activities[(index + turn) % Activities.Length], cancellationToken) is { } answered && sent >= counted)
            {
                times.Add((answered - sent) * 1000.0 / Stopwatch.Frequency);
            }

            var rest = pauseSeconds - Stopwatch.GetElapsedTime(sent).TotalSeconds;
            if (rest > 0)
            {
                await Task.Delay(TimeSpan.FromSeconds(rest), cancellationToken);
            }
        }

        return times;
    }

    public async ValueTask DisposeAsync()
    {
        socket.Abort();
        await hearing;
        socket.Dispose();
    }

    private async Task<long?> AskAsync(byte[] activity, CancellationToken cancellationToken)
    {
        using var content = new ByteArrayContent(activity);
        content.Headers.ContentType = Json;
        using var posted = await http.PostAsync(address, content, cancellationToken);
        if (!posted.IsSuccessStatusCode)
        {
            Interlocked.Increment(ref errors);
            return null;
        }

        var reply = Reply(IdIn(await posted.Content.ReadAsByteArrayAsync(cancellationToken)));
        try
        {
            return await reply.Task.WaitAsync(TimeSpan.FromSeconds(10), cancellationToken);
        }
        catch (TimeoutException)
        {
            Interlocked.Increment(ref errors);
            return null;
        }
    }

    private static string IdIn(byte[] body)
    {
        var json = new Utf8JsonReader(body);
        while (json.Read() && !(json.TokenType == JsonTokenType.PropertyName && json.ValueTextEquals("id"u8)))
        {
        }

        json.Read();
        return json.GetString() ?? "";
    }

    private TaskCompletionSource<long> Reply(string id) =>
        waiting.GetOrAdd(id, static _ => new TaskCompletionSource<long>(TaskCreationOptions.RunContinuationsAsynchronously));

    private async Task HearAsync(CancellationToken cancellationToken)
    {
        var buffer = new byte[64 * 1024];
        try
        {
            while (true)
            {
                var length = 0;
                ValueWebSocketReceiveResult part;
                do
                {
                    part = await socket.ReceiveAsync(buffer.AsMemory(length), cancellationToken);
                    length += part.Count;
                }
                while (!part.EndOfMessage);
                if (length > 0)
                {
                    Hear(buffer.AsMemory(0, length));
                }
            }
        }
        catch (Exception reason) when (reason is WebSocketException or OperationCanceledException)
        {
            // The run is over.
        }
    }

    private void Hear(ReadOnlyMemory<byte> frame)
    {
        var now = Stopwatch.GetTimestamp();
        using var json = JsonDocument.Parse(frame);
        foreach (var activity in json.RootElement.GetProperty("activities").EnumerateArray())
        {
            if (activity.TryGetProperty("replyToId", out var to) && !Reply(to.GetString()!).TrySetResult(now)) // "!": a string by protocol
            {
                Interlocked.Increment(ref errors); // a second reply to the same message
            }
        }
    }
}
