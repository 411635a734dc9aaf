using CouncilBot.Conversations.Councils;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace CouncilBot.Bot.Site;

/// <summary>Where links in answers lead: the council's website, or this host while none is named in council.yaml.</summary>
internal sealed class SiteAddress(Council council, IServer server)
{
    private const string Usual = "http://localhost:5000";

    private string? own;

    public string Url => council.Website.Length > 0 ? council.Website : Own;

    /// <summary>Where this host listens, known once it does.</summary>
    public string Own => own ??= Named(server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "");

    /// <summary>Where links will lead once a host runs with these addresses to listen on, for verbs that start none.</summary>
    public static string Expected(Council council, string? listensOn) =>
        council.Website.Length > 0 ? council.Website
        : listensOn?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is [var first, ..] ? Named(first)
        : Usual;

    /// <summary>A text whose links within the site begin with the site's address, for where there is no page around it to begin from.</summary>
    public static string Absolute(string text, string site) => text.Replace("](/", $"]({site}/", StringComparison.Ordinal);

    // An address for "every interface" is reached from here by this machine's own name.
    private static string Named(string address) => address
        .Replace("://[::]", "://localhost", StringComparison.Ordinal)
        .Replace("://0.0.0.0", "://localhost", StringComparison.Ordinal)
        .Replace("://+", "://localhost", StringComparison.Ordinal)
        .Replace("://*", "://localhost", StringComparison.Ordinal)
        .TrimEnd('/');
}
