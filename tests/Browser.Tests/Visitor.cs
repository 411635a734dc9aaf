using System.Collections.Concurrent;
using CouncilBot.Browser.Tests.Hosts;
using Microsoft.Playwright;

namespace CouncilBot.Browser.Tests;

/// <summary>A resident with a browser of their own, and nothing in it yet. Whatever their pages complain about is kept.</summary>
public sealed class Visitor : IAsyncDisposable
{
    private readonly string address;
    private readonly ConcurrentQueue<string> complaints = [];

    private Visitor(IBrowserContext context, string address)
    {
        Context = context;
        this.address = address;
        context.Console += (_, message) => Note(message.Type == "error", message.Text);
        context.WebError += (_, error) => Note(true, error.Error);
    }

    public IBrowserContext Context { get; }

    /// <summary>Errors on the pages, other than those of a network that a test took away.</summary>
    public IEnumerable<string> Complaints => complaints.Where(text => !text.Contains("net::ERR_", StringComparison.Ordinal)
        && !text.Contains("Failed to load resource", StringComparison.Ordinal) && !text.Contains("WebSocket connection", StringComparison.Ordinal));

    public static async Task<Visitor> ComesAsync(World world, BrowserNewContextOptions? options = null, BotProcess? to = null)
    {
        var context = await world.Browser.NewContextAsync(options ?? new());
        context.SetDefaultTimeout(20_000);
        return new Visitor(context, (to ?? world.Bot).Address);
    }

    public async Task<Chat> GoToAsync(string path)
    {
        var page = await Context.NewPageAsync();
        await page.GotoAsync(path.StartsWith('/') ? address + path : path);
        return new Chat(page);
    }

    /// <summary>The home page with the chat opened by its button.</summary>
    public async Task<Chat> OpenChatAsync(string path = "/")
    {
        var chat = await GoToAsync(path);
        await chat.Launcher.ClickAsync();
        await Assertions.Expect(chat.FromBot).ToHaveCountAsync(1);
        return chat;
    }

    public async ValueTask DisposeAsync() => await Context.DisposeAsync();

    private void Note(bool isError, string text)
    {
        if (isError)
        {
            complaints.Enqueue(text);
        }
    }
}
