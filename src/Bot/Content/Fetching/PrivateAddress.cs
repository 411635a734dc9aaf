using System.Net;
using System.Net.Sockets;

namespace CouncilBot.Bot.Content.Fetching;

/// <summary>Tells addresses of this machine and of inner networks from those of the public internet.</summary>
internal static class PrivateAddress
{
    private static readonly IPNetwork[] Private =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.168.0.0/16", "198.18.0.0/15", "224.0.0.0/3",
            "::/96", "::1/128", "64:ff9b:1::/48", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8",
        }.Select(IPNetwork.Parse),
    ];

    private static readonly IPNetwork Translated = IPNetwork.Parse("64:ff9b::/96");
    private static readonly IPNetwork SixToFour = IPNetwork.Parse("2002::/16");

    public static bool Is(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return Array.Exists(Private, network => network.BaseAddress.AddressFamily == plain.AddressFamily && network.Contains(plain)) || Holds(plain);
    }

    // Some addresses of the newer kind carry one of the older kind inside, and reach it.
    private static bool Holds(IPAddress address)
    {
        if (address.AddressFamily != AddressFamily.InterNetworkV6)
        {
            return false;
        }

        var bytes = address.GetAddressBytes();
        return (Translated.Contains(address) && Is(new IPAddress(bytes.AsSpan(12, 4)))) || (SixToFour.Contains(address) && Is(new IPAddress(bytes.AsSpan(2, 4))));
    }
}
