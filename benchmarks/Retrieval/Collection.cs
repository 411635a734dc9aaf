using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using CouncilBot.Knowledge.Passages;

namespace CouncilBot.Retrieval;

/// <summary>The documents, ready to be searched, and what that cost.</summary>
internal sealed record Collection(IPassageSearch Search, IReadOnlyList<string> Ids, TimeSpan BuiltIn, long ManagedBytes, long ResidentBytes, long PeakBytes)
{
    private const double Megabyte = 1_000_000;

    public static Collection Build(string file)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var started = Stopwatch.GetTimestamp();
        var ids = new List<string>();
        var search = PassageIndex.Build(DocumentFile.Read(file, ids));
        var took = Stopwatch.GetElapsedTime(started);
        if (ids.Count == 0)
        {
            throw new BadInputException(file, 1, "there is no document.");
        }

        GCSettings.LargeObjectHeapCompactionMode = GCLargeObjectHeapCompactionMode.CompactOnce;
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        var held = GC.GetTotalMemory(forceFullCollection: true) - before;
        using var process = Process.GetCurrentProcess();
        return new Collection(search, ids, took, held, process.WorkingSet64, process.PeakWorkingSet64);
    }

    public string InWords() => string.Create(
        CultureInfo.InvariantCulture,
        $"""
        {Ids.Count} documents read and built in {BuiltIn.TotalSeconds:F2} s.
        Memory: {ManagedBytes / Megabyte:F1} MB managed with the documents' ids; process {ResidentBytes / Megabyte:F1} MB resident, {PeakBytes / Megabyte:F1} MB at most while building.
        """);
}
