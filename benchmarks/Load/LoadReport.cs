using System.Globalization;

namespace CouncilBot.Load;

/// <summary>What a run came to.</summary>
internal sealed record LoadReport(int Turns, int Seconds, double[] SortedMilliseconds, int Errors, int Residents)
{
    public string InWords() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Residents} residents, {Turns} answered turns in {Seconds} s: {(double)Turns / Seconds:F0} turns/s, p50 {At(0.5):F1} ms, p99 {At(0.99):F1} ms, max {At(1):F1} ms, {Errors} errors");

    private double At(double part) => SortedMilliseconds.Length == 0 ? 0 : SortedMilliseconds[Math.Min(SortedMilliseconds.Length - 1, (int)(part * SortedMilliseconds.Length))];
}
