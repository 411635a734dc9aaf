using System.Net;
using Microsoft.AspNetCore.Http.Features;

namespace CouncilBot.Bot.Channels.Sms.Twilio;

/// <summary>The URL by which Twilio reached us. Only an operator's word on it counts, or that of a proxy that they trust.</summary>
internal sealed class PublicAddress(TwilioSettings settings)
{
    private readonly IPNetwork[] trusted = [.. settings.TrustedProxies.Select(proxy => Network(proxy) ?? throw new FormatException())]; // read before, when the settings were checked

    public string Of(HttpContext context)
    {
        var target = context.Features.Get<IHttpRequestFeature>()?.RawTarget ?? "";
        target = target.StartsWith('/') ? target : $"{context.Request.Path}{context.Request.QueryString}";
        return Root(context) + target;
    }

    /// <summary>Where this host is for Twilio, without an end slash.</summary>
    public string Root(HttpContext context) => settings.PublicUrl.Length > 0 ? settings.PublicUrl.TrimEnd('/')
        : IsTrusted(context.Connection.RemoteIpAddress) ? $"{First(context, "X-Forwarded-Proto") ?? context.Request.Scheme}://{First(context, "X-Forwarded-Host") ?? context.Request.Host.Value}"
        : $"{context.Request.Scheme}://{context.Request.Host.Value}";

    /// <summary>One address, or a range like 10.0.0.0/8.</summary>
    public static IPNetwork? Network(string text) =>
        IPNetwork.TryParse(text, out var network) ? network
        : IPAddress.TryParse(text, out var address) ? new IPNetwork(address, address.GetAddressBytes().Length * 8)
        : null;

    private bool IsTrusted(IPAddress? peer)
    {
        peer = peer is { IsIPv4MappedToIPv6: true } ? peer.MapToIPv4() : peer;
        return peer is not null && Array.Exists(trusted, network => network.Contains(peer));
    }

    // What the nearest proxy saw comes last, when several have written.
    private static string? First(HttpContext context, string header) =>
        context.Request.Headers[header].ToString().Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is [.., { Length: > 0 } value] ? value : null;
}
