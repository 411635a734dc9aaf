using System.Diagnostics;
using CouncilBot.Bot.Settings;
using CouncilBot.Conversations.Emergencies;

namespace CouncilBot.Bot.Learning;

/// <summary>Learns in a process of its own, which keeps what it learnt and ends: the host never holds the hundreds of megabytes that learning takes.</summary>
internal sealed class LearningApart(BotSettings settings, EmergencyCheck emergencies)
{
    private const string Program = "CouncilBot.dll";

    /// <summary>Where it cannot be done, as in a test that has the host inside it, nothing happens and the host learns itself.</summary>
    public async Task TryAsync(CancellationToken cancellationToken)
    {
        var started = Environment.GetCommandLineArgs()[0];
        if (Environment.ProcessPath is not { } runs || Path.GetFileName(started) != Program)
        {
            return;
        }

        await emergencies.IsLearnt.WaitAsync(cancellationToken); // first, and here: no message is answered before it
        using var apart = new Process { StartInfo = Asked(runs, started) };
        apart.Start();
        apart.BeginOutputReadLine(); // what it says is nobody's, and must not fill its pipe
        apart.BeginErrorReadLine();

        try
        {
            apart.PriorityClass = ProcessPriorityClass.BelowNormal; // residents come first
            await apart.WaitForExitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            apart.Kill();
            throw;
        }
    }

    private ProcessStartInfo Asked(string runs, string started)
    {
        string[] words = Path.GetFileNameWithoutExtension(runs) == "dotnet" ? [started, "index"] : ["index"];
        var asked = new ProcessStartInfo(runs, words) { RedirectStandardOutput = true, RedirectStandardError = true };
        asked.Environment["CouncilBot__CouncilFolder"] = settings.CouncilFolder;
        asked.Environment["CouncilBot__DialogsFolder"] = settings.DialogsFolder;
        asked.Environment["CouncilBot__DataFolder"] = settings.DataFolder;
        asked.Environment["CouncilBot__LearntFolder"] = settings.LearntFolder;
        return asked;
    }
}
