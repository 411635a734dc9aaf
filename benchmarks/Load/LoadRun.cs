using System.Diagnostics;

namespace CouncilBot.Load;

/// <summary>One run: conversations are opened, talk for a while, and are counted up.</summary>
internal static class LoadRun
{
    private const int WarmUpSeconds = 3;

    public static async Task<LoadReport> RunAsync(LoadOptions options, CancellationToken cancellationToken)
    {
        using var http = new HttpClient(new SocketsHttpHandler
        {
            MaxConnectionsPerServer = 512,
            UseProxy = false,
            UseCookies = false,
            AllowAutoRedirect = false,
            ActivityHeadersPropagator = null,
        }) { BaseAddress = options.Url, Timeout = Timeout.InfiniteTimeSpan };
        http.DefaultRequestHeaders.Authorization = new("Bearer", options.Secret);
        var count = options.Sockets > 0 ? options.Sockets : options.Conversations;
        var residents = await OpenAsync(http, count, cancellationToken);
        try
        {
            return options.Sockets > 0
                ? await HoldAsync(residents, options, cancellationToken)
                : await TalkAsync(residents, options, cancellationToken);
        }
        finally
        {
            foreach (var resident in residents)
            {
                await resident.DisposeAsync();
            }
        }
    }

    private static async Task<List<Resident>> OpenAsync(HttpClient http, int count, CancellationToken cancellationToken)
    {
        var residents = new List<Resident>();
        foreach (var group in Enumerable.Range(0, count).Chunk(64))
        {
            residents.AddRange(await Task.WhenAll(group.Select(_ => Resident.EnterAsync(http, cancellationToken))));
        }

        return residents;
    }

    private static async Task<LoadReport> HoldAsync(List<Resident> residents, LoadOptions options, CancellationToken cancellationToken)
    {
        await Task.Delay(TimeSpan.FromSeconds(options.Seconds), cancellationToken);
        return new LoadReport(0, options.Seconds, [], residents.Count(resident => !resident.IsOpen), residents.Count);
    }

    private static async Task<LoadReport> TalkAsync(List<Resident> residents, LoadOptions options, CancellationToken cancellationToken)
    {
        var start = Stopwatch.GetTimestamp();
        var counted = start + (WarmUpSeconds * Stopwatch.Frequency);
        var end = counted + (options.Seconds * Stopwatch.Frequency);
        var pause = options.Rate > 0 ? (double)residents.Count / options.Rate : 0;
        var times = await Task.WhenAll(residents.Select((resident, index) =>
            resident.TalkAsync(index, pause, pause * index / residents.Count, counted, end, cancellationToken)));
        await Task.Delay(500, cancellationToken); // a second reply that should not be would come now
        return new LoadReport(times.Sum(one => one.Count), options.Seconds, [.. times.SelectMany(one => one).Order()], residents.Sum(resident => resident.Errors), residents.Count);
    }
}
