using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using CouncilBot.Knowledge.Passages;

namespace CouncilBot.Retrieval;

/// <summary>How long one question takes on one thread, everything on, after a warm-up.</summary>
internal sealed record Timing(int Questions, TimeSpan Median, TimeSpan NinetyNinth, TimeSpan Longest, double BytesAllocated)
{
    // Long enough that the runtime has compiled the search for good.
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1.5);
    private const int LeastTimed = 2000;

    public static Timing Of(IPassageSearch search, ImmutableArray<Question> questions)
    {
        var best = new Hit[RunFile.Deepest];
        for (var (number, started) = (0, Stopwatch.GetTimestamp()); number < questions.Length || Stopwatch.GetElapsedTime(started) < WarmUp; number++)
        {
            search.Search(questions[number % questions.Length].Text, best);
        }

        // A short list is gone through more than once, so that a 99th percentile means something.
        var times = new TimeSpan[questions.Length * Math.Max(1, LeastTimed / questions.Length)];
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        for (var number = 0; number < times.Length; number++)
        {
            var started = Stopwatch.GetTimestamp();
            search.Search(questions[number % questions.Length].Text, best);
            times[number] = Stopwatch.GetElapsedTime(started);
        }

        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        Array.Sort(times);
        return new Timing(times.Length, times[times.Length / 2], times[(int)(times.Length * 0.99)], times[^1], (double)allocated / times.Length);
    }

    public string InWords() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Questions} questions timed: median {Median.TotalMilliseconds:F3} ms, p99 {NinetyNinth.TotalMilliseconds:F3} ms, longest {Longest.TotalMilliseconds:F3} ms; {BytesAllocated:F0} bytes allocated a question.");
}
