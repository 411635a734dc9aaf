using System.Globalization;

namespace CouncilBot.Load.Texts;

/// <summary>What a run of texts came to.</summary>
internal sealed record TextReport(int Sent, int Twice, int NotAcknowledged, double[] SortedMilliseconds, int Missing, int Doubled, double DrainedAfterSeconds)
{
    public bool IsGood => NotAcknowledged + Missing + Doubled == 0;

    public string InWords() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Sent} texts, {Twice} of them posted twice; acknowledged p50 {At(0.5):F1} ms, p99 {At(0.99):F1} ms, max {At(1):F1} ms, {NotAcknowledged} not; {Missing} without an answer, {Doubled} with more than one; all answered {DrainedAfterSeconds:F0} s after the last");

    private double At(double part) => SortedMilliseconds.Length == 0 ? 0 : SortedMilliseconds[Math.Min(SortedMilliseconds.Length - 1, (int)(part * SortedMilliseconds.Length))];
}
