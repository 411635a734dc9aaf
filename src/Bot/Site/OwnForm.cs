using Microsoft.Net.Http.Headers;

namespace CouncilBot.Bot.Site;

/// <summary>Tells a form of our own page from one that another site made to look like it.</summary>
internal static class OwnForm
{
    // Only the host is compared: behind a proxy that ends TLS, we do not know with which scheme the browser came.
    public static bool Sent(HttpRequest request) =>
        request.Headers[HeaderNames.Origin].ToString() is { Length: > 0 } origin
            ? Uri.TryCreate(origin, UriKind.Absolute, out var page) && string.Equals(page.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase)
            : request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin" or "none";
}
