using System.Diagnostics;

namespace CouncilBot.Bot.Tests.CommandLine;

/// <summary>The program run once from a command line, as a process of its own: what it printed, and how it ended.</summary>
internal sealed record ProgramRun(int ExitCode, string Output, string Errors)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(150); // it may have to learn first, on a busy machine

    public static Task<ProgramRun> OfAsync(params string[] args) => WithAsync([], "", args);

    public static async Task<ProgramRun> WithAsync(Dictionary<string, string> settings, string typed, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(BotHost).Assembly.Location, .. args])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        start.Environment.Remove("ASPNETCORE_URLS");
        start.Environment["CouncilBot__LearntFolder"] = RunningBot.Learnt;
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start) ?? throw new InvalidOperationException("The program did not start.");
        using var soon = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        soon.CancelAfter(Longest);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(soon.Token);
            var errors = process.StandardError.ReadToEndAsync(soon.Token);
            await process.StandardInput.WriteAsync(typed);
            process.StandardInput.Close();
            await process.WaitForExitAsync(soon.Token);
            return new ProgramRun(process.ExitCode, await output, await errors);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true); // ours: a program that serves does not end by itself
            }
        }
    }
}
