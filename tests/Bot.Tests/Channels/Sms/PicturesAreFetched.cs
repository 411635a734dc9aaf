using CouncilBot.Bot.Channels.Sms.Twilio;
using CouncilBot.Bot.Services.Wires;
using CouncilBot.Bot.Tests.Services;

namespace CouncilBot.Bot.Tests.Channels.Sms;

public sealed class PicturesAreFetched
{
    private static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3];

    [Fact]
    public async Task With_our_account_from_Twilio_and_by_what_they_are()
    {
        var authorization = "";
        await using var twilio = await FakeSystem.StartAsync(async (context, _) =>
        {
            authorization = context.Request.Headers.Authorization.ToString();
            context.Response.ContentType = "text/html"; // whatever it says
            await context.Response.Body.WriteAsync(Jpeg);
        });

        var picture = await Source(twilio).FetchAsync(Url(twilio, "/2010-04-01/Accounts/AC1/Messages/MM1/Media/ME1"), TestContext.Current.CancellationToken);

        Assert.Equal("image/jpeg", picture?.Kind.ContentType);
        Assert.StartsWith("Basic ", authorization, StringComparison.Ordinal);
    }

    [Fact]
    public async Task From_nowhere_else_even_if_Twilio_sends_us_there()
    {
        var reached = 0;
        await using var other = await FakeSystem.StartAsync(async (context, _) =>
        {
            reached++;
            await context.Response.Body.WriteAsync(Jpeg);
        });
        await using var twilio = await FakeSystem.StartAsync((context, _) =>
        {
            context.Response.Redirect(Url(other, "/metadata"));
            return Task.CompletedTask;
        });

        Assert.Null(await Source(twilio).FetchAsync(Url(twilio, "/Media/ME1"), TestContext.Current.CancellationToken));
        Assert.Null(await Source(twilio).FetchAsync(Url(other, "/Media/ME1"), TestContext.Current.CancellationToken));
        Assert.Equal(0, reached);
    }

    [Theory]
    [InlineData(6 * 1024 * 1024)]
    [InlineData(10)]
    public async Task Not_when_they_are_too_big_or_no_pictures(int size)
    {
        await using var twilio = await FakeSystem.StartAsync(async (context, _) =>
            await context.Response.Body.WriteAsync(size > 1000 ? [.. Jpeg, .. new byte[size]] : "<html></html>"u8.ToArray()));

        Assert.Null(await Source(twilio).FetchAsync(Url(twilio, "/Media/ME1"), TestContext.Current.CancellationToken));
    }

    private static TwilioPictures Source(FakeSystem twilio) =>
        new(new TwilioSettings { AccountSid = "AC1", AuthToken = "token", ApiUrl = twilio.Url }, WireSurroundings.Connections(), () => "");

    private static string Url(FakeSystem system, string path) => system.Url.TrimEnd('/') + path;
}
