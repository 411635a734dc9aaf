using System.Diagnostics;
using CouncilBot.Bot.Tests.HouseRules;

namespace CouncilBot.Bot.Tests;

/// <summary>Runs ./test with programs of our own in place of the machine's. It stops where the build would begin.</summary>
public sealed class TheTestScriptSaysWhatIsMissing : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public TheTestScriptSaysWhatIsMissing()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "./test is a script for bash.");
        Put("dotnet", "exit 1");
        Put("id", "echo 0");
        Put("node", "");
        Put("chromium", "");
        foreach (var needed in (string[])["dirname", "mktemp", "rm"])
        {
            Put(needed, $"exec /usr/bin/env -i PATH=/usr/bin:/bin {needed} \"$@\"");
        }
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Npm_is_installed_when_it_alone_is_missing()
    {
        Put("apt-get", $"echo \"apt-get $*\"; printf '#!/bin/sh\\n' > {folder.Path}/npm; /bin/chmod +x {folder.Path}/npm");

        var said = await RunAsync();

        Assert.Contains("apt-get install -y -q npm", said, StringComparison.Ordinal);
        Assert.DoesNotContain("node", said, StringComparison.Ordinal);
        Assert.DoesNotContain("skipped", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_could_not_be_installed_is_told_with_what_the_package_manager_said()
    {
        Put("apt-get", "echo 'E: Unable to locate package npm' >&2; exit 100");

        var said = await RunAsync();

        Assert.Contains("E: Unable to locate package npm", said, StringComparison.Ordinal);
        Assert.Contains("apt-get could not install npm", said, StringComparison.Ordinal);
        Assert.Contains("Without npm, the tests that need it are skipped.", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_not_root_is_told_why_nothing_is_installed()
    {
        Put("id", "echo 1000");
        Put("apt-get", "echo called");

        var said = await RunAsync();

        Assert.Contains("npm is missing, and only root may install Debian's package npm.", said, StringComparison.Ordinal);
        Assert.DoesNotContain("called", said, StringComparison.Ordinal);
    }

    private void Put(string name, string script)
    {
        var path = Path.Combine(folder.Path, name);
        File.WriteAllText(path, $"#!/bin/sh\n{script}\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    private async Task<string> RunAsync()
    {
        var start = new ProcessStartInfo("/bin/bash", [Path.Combine(SourceFiles.Root, "test")]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["PATH"] = folder.Path;
        using var process = Process.Start(start) ?? throw new InvalidOperationException("The script did not start.");
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return await output + errors;
    }
}
