using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace CouncilBot.Bot.Tests.Channels.Sms;

public sealed class NotifyCarriesTexts
{
    private const string Token = "a-token-that-notify-was-given";
    private static readonly string[] Settings =
    [
        "--CouncilBot:Texts:Provider=notify", "--CouncilBot:Notify:ApiKey=council-26785a09-ab16-4eb0-8407-a37497a57506-3d844edf-8d35-48ac-975b-e847b4f122b0",
        "--CouncilBot:Notify:TemplateId=f33517ff-2a88-4f6e-b855-c550268ce08a", $"--CouncilBot:Notify:CallbackToken={Token}", "--CouncilBot:Notify:ApiUrl=",
    ];

    [Fact]
    public async Task A_text_that_it_brings_is_answered_through_it_once()
    {
        using var folder = new TemporaryFolder();
        await using var bot = await TextedBot.StartAsync(folder.Path, Settings);

        Assert.Equal(HttpStatusCode.NoContent, await TextAsync(bot, Token));
        Assert.Equal(HttpStatusCode.NoContent, await TextAsync(bot, Token));

        var got = await bot.GotAsync(1, "+447700900123");
        Assert.Contains("Wrenshire", Assert.Single(got), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_its_token_nothing_is_taken()
    {
        using var folder = new TemporaryFolder();
        await using var bot = await TextedBot.StartAsync(folder.Path, Settings);

        Assert.Equal(HttpStatusCode.Forbidden, await TextAsync(bot, "another-token-of-some-length"));
    }

    private static async Task<HttpStatusCode> TextAsync(TextedBot bot, string token)
    {
        var text = new { id = "2b4a1f6c-9d0e-4a77-9f6f-0a5c8b6f1d11", source_number = "447700900123", destination_number = "07700900000", message = "help", date_received = "2026-03-05T10:00:00Z" };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/sms/notify") { Content = JsonContent.Create(text, options: JsonSerializerOptions.Default) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var answer = await bot.Bot.Http.SendAsync(request, TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }
}
