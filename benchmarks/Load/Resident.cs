using System.Collections.Concurrent;
using System.Diagnostics;
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

    private readonly HttpClient http;
    private readonly string address;
    private readonly ClientWebSocket socket = new();
    private readonly ConcurrentDictionary<string, TaskCompletionSource<long>> waiting = new();
    private Task hearing = Task.CompletedTask;
    private int errors;

    private Resident(HttpClient http, string conversation)
    {
        this.http = http;
        address = $"/v3/directline/conversations/{conversation}/activities";
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
            if (await AskAsync(Questions[(index + turn) % Questions.Length], cancellationToken) is { } answered && sent >= counted)
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

    private async Task<long?> AskAsync(string question, CancellationToken cancellationToken)
    {
        using var posted = await http.PostAsJsonAsync(address, new { type = "message", text = question, from = new { id = "resident" } }, cancellationToken);
        if (!posted.IsSuccessStatusCode)
        {
            Interlocked.Increment(ref errors);
            return null;
        }

        var id = (await posted.Content.ReadFromJsonAsync<JsonElement>(cancellationToken)).GetProperty("id").GetString()!; // "!": as above
        var reply = Reply(id);
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
