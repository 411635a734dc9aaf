namespace CouncilBot.Browser.Tests.Hosts;

/// <summary>Where this machine has a Chromium. Without one these tests are skipped, unless somebody forbids that.</summary>
public static class Chromium
{
    private const string NoSkips = "COUNCILBOT_NO_SKIPS";
    private const string Missing = "There is no Chromium here. On Debian: apt-get install chromium";
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    public static string? File { get; } = Places.FirstOrDefault(System.IO.File.Exists);

    public static void IsNeeded()
    {
        if (Environment.GetEnvironmentVariable(NoSkips) == "1")
        {
            Assert.True(File is not null, Missing);
        }

        Assert.SkipUnless(File is not null, Missing);
    }
}
