using System.Diagnostics;

namespace CouncilBot.Browser.Tests.Hosts;

/// <summary>The real host as its own process, on a free port and with a data folder of its own. It can be killed and started again.</summary>
public sealed class BotProcess : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("councilbot-browser-").FullName;
    private readonly string[] trustedOrigins;
    private Process? process;

    private BotProcess(string[] trustedOrigins) => this.trustedOrigins = trustedOrigins;

    public string Address { get; } = $"http://localhost:{FreePort.Find()}";

    public static async Task<BotProcess> StartNewAsync(params string[] trustedOrigins)
    {
        var bot = new BotProcess(trustedOrigins);
        await bot.StartAsync();
        return bot;
    }

    public async Task StartAsync()
    {
        var start = new ProcessStartInfo("dotnet", [Program()]) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder };
        start.Environment["ASPNETCORE_URLS"] = Address;
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["CouncilBot__DataFolder"] = folder;
        start.Environment["CouncilBot__LearntFolder"] = Path.Combine(Path.GetTempPath(), "councilbot-tests-learnt"); // learnt once, for all tests
        for (var index = 0; index < trustedOrigins.Length; index++)
        {
            start.Environment[$"CouncilBot__DirectLine__TrustedOrigins__{index}"] = trustedOrigins[index];
        }

        process = Process.Start(start) ?? throw new InvalidOperationException("The host did not start.");
        process.OutputDataReceived += (_, _) => { }; // read, so that it never waits for us
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await AnswersAsync();
    }

    public async Task KillAsync()
    {
        process!.Kill(entireProcessTree: true); // "!": started before it is killed
        await process.WaitForExitAsync();
        process.Dispose();
        process = null;
    }

    public async ValueTask DisposeAsync()
    {
        if (process is not null)
        {
            await KillAsync();
        }

        Directory.Delete(folder, recursive: true);
    }

    private async Task AnswersAsync()
    {
        using var client = new HttpClient();
        var began = TimeProvider.System.GetTimestamp();
        while (TimeProvider.System.GetElapsedTime(began) < TimeSpan.FromSeconds(30))
        {
            try
            {
                await client.GetStringAsync($"{Address}/readyz");
                return;
            }
            catch (HttpRequestException) when (process is { HasExited: false })
            {
                await Task.Delay(100);
            }
        }

        throw new InvalidOperationException($"The host did not answer at {Address}.");
    }

    // Built beside us, in the same configuration: tests/Browser.Tests/bin/Debug/net10.0 -> src/Bot/bin/Debug/net10.0.
    private static string Program()
    {
        var own = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        var home = own;
        while (home is not null && !File.Exists(Path.Combine(home.FullName, "CouncilBot.sln")))
        {
            home = home.Parent;
        }

        var program = Path.Combine(home?.FullName ?? "", "src", "Bot", "bin", own.Parent!.Name, own.Name, "CouncilBot.dll"); // "!": bin/Debug/net10.0
        return File.Exists(program) ? program : throw new FileNotFoundException("Build src/Bot first.", program);
    }
}
