using CouncilBot.Browser.Tests.Hosts;
using Microsoft.Playwright;

namespace CouncilBot.Browser.Tests;

/// <summary>A test with a browser. Whatever a page complains about, like a script that its policy refuses, fails the test.</summary>
public abstract class BrowserTest(World world) : IAsyncLifetime
{
    private readonly List<Visitor> visitors = [];

    protected World World => world;

    public ValueTask InitializeAsync()
    {
        Chromium.IsNeeded();
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        var complaints = visitors.SelectMany(visitor => visitor.Complaints).ToList();
        foreach (var visitor in visitors)
        {
            await visitor.DisposeAsync();
        }

        GC.SuppressFinalize(this);
        Assert.Empty(complaints);
    }

    protected async Task<Visitor> VisitorAsync(BrowserNewContextOptions? options = null, BotProcess? to = null)
    {
        var visitor = await Visitor.ComesAsync(world, options, to);
        visitors.Add(visitor);
        return visitor;
    }

    protected static ILocatorAssertions Expect(ILocator locator) => Assertions.Expect(locator);
}
