using System.Security.Cryptography;
using System.Text;
using CouncilBot.Bot.Channels.DirectLine;
using CouncilBot.Bot.Settings;
using CouncilBot.Bot.Site;
using Microsoft.Net.Http.Headers;

namespace CouncilBot.Bot.Staff;

/// <summary>
/// The key to the staff's addresses: the setting's, or one made at the first start and kept where only this program reads.
/// A browser asks for it as a password (any name); a program sends it as a bearer token.
/// </summary>
internal sealed class StaffKey(BotSettings settings, ILogger<StaffKey> logger)
{
    private readonly Lazy<byte[]> key = new(() => Hash(settings.StaffKey.Length > 0 ? settings.StaffKey : KeptSecret.Of(settings.DataFolder, "staff-key.txt", logger)));

    public bool Opens(HttpRequest request) => Given(request) is { } given && CryptographicOperations.FixedTimeEquals(Hash(given), key.Value);

    /// <summary>Lets nobody in without the key, and nobody whom another site sent here.</summary>
    public async ValueTask<object?> GuardAsync(EndpointFilterInvocationContext call, EndpointFilterDelegate next)
    {
        var context = call.HttpContext;
        context.Response.Headers[HeaderNames.CacheControl] = "no-store";
        if (!Opens(context.Request))
        {
            context.Response.Headers.WWWAuthenticate = "Basic realm=\"Staff\", charset=\"UTF-8\"";
            return Results.Json(new { error = new { code = "Unauthorized", message = "Sign in with the staff key as the password, or send it as a bearer token." } }, statusCode: StatusCodes.Status401Unauthorized);
        }

        return HttpMethods.IsGet(context.Request.Method) || OwnForm.Sent(context.Request) ? await next(call) : DirectLineError.OriginNotTrusted.Result();
    }

    private static string? Given(HttpRequest request)
    {
        var parts = request.Headers.Authorization.ToString().Split(' ', 2, StringSplitOptions.TrimEntries);
        return parts switch
        {
            [var scheme, var token] when scheme.Equals("Bearer", StringComparison.OrdinalIgnoreCase) => token,
            [var scheme, var pair] when scheme.Equals("Basic", StringComparison.OrdinalIgnoreCase) => Password(pair),
            _ => null,
        };
    }

    private static string? Password(string pair)
    {
        var bytes = new byte[pair.Length];
        return Convert.TryFromBase64String(pair, bytes, out var length) && Encoding.UTF8.GetString(bytes, 0, length).Split(':', 2) is [_, var password] ? password : null;
    }

    private static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
