using System.CommandLine;

namespace CouncilBot.Bot.CommandLine;

/// <summary>Learns from the council's files now, so that the next start need not.</summary>
internal static class IndexVerb
{
    public static Command Command()
    {
        var index = new Command("index", "Learns from the council's pages, what people ask and the emergency examples, and keeps it for the next start.");
        index.SetAction((_, _) => IndexAsync());
        return index;
    }

    private static async Task<int> IndexAsync()
    {
        var started = TimeProvider.System.GetTimestamp();
        var council = CouncilAtHand.Open();
        await council.Files.Emergencies.IsLearnt;
        Console.WriteLine($"{council.Knowledge.Pages.Length} pages are learnt and kept ({TimeProvider.System.GetElapsedTime(started).TotalSeconds:F1} s).");
        return 0;
    }
}
