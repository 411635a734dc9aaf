namespace CouncilBot.Bot.Services.Wires;

/// <summary>What every wire shares: the connections, our own address (where the Sandbox answers), the clock and the log.</summary>
internal sealed record WireSurroundings(HttpMessageInvoker Http, Func<string> OwnAddress, TimeProvider Time, ILogger Logger)
{
    /// <summary>Connections to the systems that services.yaml names: no redirects, no cookies, no proxy of the user's.</summary>
    public static HttpMessageInvoker Connections() => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        ConnectTimeout = TimeSpan.FromSeconds(3),
        PooledConnectionLifetime = TimeSpan.FromMinutes(2),
        MaxResponseHeadersLength = 32,
    });
}
