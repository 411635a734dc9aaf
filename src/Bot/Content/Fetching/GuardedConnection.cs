using System.Net;
using System.Net.Sockets;

namespace CouncilBot.Bot.Content.Fetching;

/// <summary>Connects to public addresses only, so that a page or a name server cannot send us into the council's own network.</summary>
internal static class GuardedConnection
{
    /// <param name="privateHosts">Hosts that may stand in a private network, each named by the operator.</param>
    public static SocketsHttpHandler Handler(IReadOnlyCollection<string> privateHosts) => new()
    {
        AllowAutoRedirect = false, // each step is judged before it is taken
        AutomaticDecompression = DecompressionMethods.All,
        UseCookies = false,
        UseProxy = false, // the address that is judged must be the one that is connected to
        ConnectTimeout = TimeSpan.FromSeconds(10),
        PooledConnectionLifetime = TimeSpan.FromMinutes(2),
        MaxResponseHeadersLength = 64,
        ConnectCallback = (connection, cancellationToken) => ConnectAsync(connection.DnsEndPoint, privateHosts.Contains(connection.DnsEndPoint.Host, StringComparer.OrdinalIgnoreCase), cancellationToken),
    };

    private static async ValueTask<Stream> ConnectAsync(DnsEndPoint end, bool mayBePrivate, CancellationToken cancellationToken)
    {
        var addresses = await Dns.GetHostAddressesAsync(end.Host, cancellationToken);
        if (addresses.Length == 0 || (!mayBePrivate && addresses.Any(PrivateAddress.Is)))
        {
            throw new ForbiddenAddressException(end.Host);
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, end.Port, cancellationToken); // the addresses just judged: the name is not asked for again
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
