using System.Security.Cryptography;
using System.Text;
using CouncilBot.Bot.Settings;

namespace CouncilBot.Bot.Content.Publishing;

/// <summary>The address by which a content system says that pages were published.</summary>
internal static class ContentRoutes
{
    public const string Address = "/staff/content/changed";
    private const string Scheme = "Bearer ";

    /// <summary>Without a secret there is no such address.</summary>
    public static void MapContent(this WebApplication app)
    {
        if (app.Services.GetRequiredService<BotSettings>().ContentSecret is { Length: > 0 } secret)
        {
            var expected = SHA256.HashData(Encoding.UTF8.GetBytes(secret));
            app.MapPost(Address, (HttpRequest request, ChangeBell bell) => Changed(request, bell, expected));
        }
    }

    private static IResult Changed(HttpRequest request, ChangeBell bell, byte[] expected)
    {
        var given = request.Headers.Authorization.ToString();
        var secret = given.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? given[Scheme.Length..].Trim() : "";

        // Hashes are of one length, and are compared to the end whether they differ or not: time tells nothing.
        if (!CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(secret)), expected))
        {
            request.HttpContext.Response.Headers.WWWAuthenticate = "Bearer";
            return Results.StatusCode(StatusCodes.Status401Unauthorized);
        }

        bell.Changed();
        return Results.Accepted();
    }
}
