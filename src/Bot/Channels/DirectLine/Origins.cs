using Microsoft.Net.Http.Headers;

namespace CouncilBot.Bot.Channels.DirectLine;

/// <summary>Which pages may chat: our own, those of the trusted origins, and in Development any page of this machine.</summary>
internal sealed class Origins(DirectLineSettings settings, IHostEnvironment environment)
{
    private readonly HashSet<string> trusted = new(settings.TrustedOrigins.Select(origin => origin.TrimEnd('/')), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a council has named its origins; a token must then have been made for a user.</summary>
    public bool AreNamed => trusted.Count > 0;

    public bool Trusts(string origin) => trusted.Contains(origin)
        || (trusted.Count == 0 && environment.IsDevelopment() && Uri.TryCreate(origin, UriKind.Absolute, out var page) && page.IsLoopback);

    /// <summary>Whether a browser's page sent this and it may not. A request without an origin comes from no page.</summary>
    public bool Refuses(HttpRequest request)
    {
        var origin = request.Headers[HeaderNames.Origin].ToString();
        return origin.Length > 0 && !IsOwn(request, origin) && !Trusts(origin);
    }

    private static bool IsOwn(HttpRequest request, string origin) =>
        string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
}
