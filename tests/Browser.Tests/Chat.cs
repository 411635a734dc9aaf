using Microsoft.Playwright;

namespace CouncilBot.Browser.Tests;

/// <summary>A page with the chat on it, by the words that a resident sees.</summary>
public sealed class Chat(IPage page)
{
    public IPage Page => page;

    public ILocator Launcher => page.GetByRole(AriaRole.Button, new() { Name = "Chat with us" });

    public ILocator Log => page.GetByRole(AriaRole.Log);

    public ILocator FromBot => page.Locator(".row.bot");

    public ILocator Own => page.Locator(".row.own");

    public ILocator Sent => page.Locator(".row.own[data-id]");

    public ILocator Choices => page.Locator("button.choice");

    public ILocator Input => page.GetByLabel("Your message");

    public ILocator Notice => page.Locator("[role=status]");

    public async Task SayAsync(string text)
    {
        await Input.FillAsync(text);
        await page.Keyboard.PressAsync("Enter");
    }

    /// <summary>Says this and waits until so many messages of the assistant are there.</summary>
    public async Task AskAsync(string text, int answers)
    {
        await SayAsync(text);
        await Assertions.Expect(FromBot).ToHaveCountAsync(answers);
        await Assertions.Expect(FromBot.Last).ToBeVisibleAsync();
    }

    public Task<bool> InputHasFocusAsync() =>
        Input.EvaluateAsync<bool>("box => box.getRootNode().activeElement === box");

    public Task<bool> ScrollsSidewaysAsync() => page.EvaluateAsync<bool>(
        """
        () => [document.documentElement, ...(document.querySelector('[data-council-chat], body > div:last-child')?.shadowRoot?.querySelectorAll('.chat, .log') ?? [])]
          .some(box => box.scrollWidth > box.clientWidth + 1)
        """);

    public async Task<IResponse?> ReloadAsync() => await page.ReloadAsync();
}
