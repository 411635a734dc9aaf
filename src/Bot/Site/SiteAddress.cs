using CouncilBot.Conversations.Councils;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace CouncilBot.Bot.Site;

/// <summary>Where links in answers lead: the council's website, or this host while none is named in council.yaml.</summary>
internal sealed class SiteAddress(Council council, IServer server)
{
    private string? own;

    public string Url => council.Website.Length > 0 ? council.Website : Own;

    /// <summary>Where this host listens, known once it does.</summary>
    public string Own => own ??= Named(server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "");

    // An address for "every interface" is reached from here by this machine's own name.
    private static string Named(string address) => address
        .Replace("://[::]", "://localhost", StringComparison.Ordinal)
        .Replace("://0.0.0.0", "://localhost", StringComparison.Ordinal)
        .Replace("://+", "://localhost", StringComparison.Ordinal)
        .Replace("://*", "://localhost", StringComparison.Ordinal)
        .TrimEnd('/');
}
