using CouncilBot.Browser.Tests.Hosts;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(World))]

namespace CouncilBot.Browser.Tests.Hosts;

/// <summary>What all tests share: one browser, one host, one site that the host trusts and one that it does not.</summary>
public sealed class World : IAsyncLifetime
{
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-dev-shm-usage", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? playwright;
    private IBrowser? browser;
    private BotProcess? bot;

    public IBrowser Browser => browser ?? throw new InvalidOperationException("Ask Chromium.IsNeeded first.");

    public BotProcess Bot => bot ?? throw new InvalidOperationException("Ask Chromium.IsNeeded first.");

    public OtherSite Trusted { get; } = new();

    public OtherSite NotTrusted { get; } = new();

    public async ValueTask InitializeAsync()
    {
        if (Chromium.File is null)
        {
            return;
        }

        bot = await BotProcess.StartNewAsync(Trusted.Address);
        await Trusted.StartAsync(bot.Address);
        await NotTrusted.StartAsync(bot.Address);
        Assertions.SetDefaultExpectTimeout(15_000); // a machine that builds something else at the same time is slow, not broken
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.File, Args = Arguments });
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
        await Trusted.DisposeAsync();
        await NotTrusted.DisposeAsync();
        if (bot is not null)
        {
            await bot.DisposeAsync();
        }
    }
}
