using System.Text.Json;
using System.Text.Json.Nodes;
using CouncilBot.Sandbox.Keeping;

namespace CouncilBot.Sandbox.Received;

/// <summary>The last requests that the systems received, oldest first. They are written down as they come, before anything is done about them.</summary>
internal sealed class RequestLog : IDisposable
{
    private const int Kept = 2_000;
    private const int RewrittenOver = 20_000;
    private readonly Lock changing = new();
    private readonly Journal journal;
    private readonly SortedDictionary<long, ReceivedRequest> requests = [];
    private long last;
    private int lines;

    public RequestLog(string? folder)
    {
        journal = new Journal(folder, "requests");
        foreach (var line in journal.Earlier)
        {
            Keep(SandboxJson.Read<ReceivedRequest>(line, "requests"));
        }

        lines = journal.Earlier.Count;
    }

    public IReadOnlyList<ReceivedRequest> All
    {
        get
        {
            lock (changing)
            {
                return [.. requests.Values];
            }
        }
    }

    public ReceivedRequest Add(ReceivedRequest request)
    {
        lock (changing)
        {
            request = request with { Id = last + 1 };
            Keep(request);
            Write(request);
            return request;
        }
    }

    public void Answered(ReceivedRequest request, int status)
    {
        lock (changing)
        {
            if (requests.ContainsKey(request.Id)) // it may have been deleted, or pushed out, while it was answered
            {
                requests[request.Id] = request with { Status = status };
                Write(requests[request.Id]);
            }
        }
    }

    public void Clear()
    {
        lock (changing)
        {
            requests.Clear();
            journal.Clear();
            lines = 0;
        }
    }

    public void Dispose() => journal.Dispose();

    private void Keep(ReceivedRequest request)
    {
        requests[request.Id] = request;
        last = Math.Max(last, request.Id);
        if (requests.Count > Kept)
        {
            requests.Remove(requests.First().Key);
        }
    }

    private void Write(ReceivedRequest request)
    {
        if (++lines > RewrittenOver)
        {
            journal.Clear();
            lines = 0;
            foreach (var kept in requests.Values)
            {
                journal.Write(Line(kept));
                lines++;
            }

            return;
        }

        journal.Write(Line(request));
    }

    private static JsonObject Line(ReceivedRequest request) => JsonSerializer.SerializeToNode(request, SandboxJson.Strict)!.AsObject(); // "!": a record is an object
}
