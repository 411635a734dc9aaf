using System.Net.Http.Headers;
using System.Text;
using CouncilBot.Bot.Channels.DirectLine;

namespace CouncilBot.Bot.Channels.Sms.Twilio;

/// <summary>
/// Fetches pictures with our account from Twilio's API, which sends us on to its own store. No other host is asked, and the store never sees the account's token.
/// </summary>
internal sealed class TwilioPictures(TwilioSettings settings, HttpMessageInvoker http, Func<string> own) : IPictureSource
{
    private const int Largest = 5 * 1024 * 1024;
    private const int MostHops = 3;
    private const string Store = ".twiliocdn.com";

    public async Task<(byte[] Bytes, FileKind Kind)?> FetchAsync(string url, CancellationToken cancellationToken)
    {
        var api = new Uri(settings.ApiUrl.Length > 0 ? settings.ApiUrl : own() + SmsRoutes.SandboxTwilio);
        if (!Uri.TryCreate(url, UriKind.Absolute, out var at) || !IsApi(at, api))
        {
            return null;
        }

        for (var hop = 0; hop < MostHops; hop++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, at);
            request.Headers.Authorization = IsApi(at, api) ? new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{settings.AccountSid}:{settings.AuthToken}"))) : null;
            using var response = await http.SendAsync(request, cancellationToken);
            if ((int)response.StatusCode is >= 300 and < 400)
            {
                at = response.Headers.Location is { } next ? new Uri(at, next) : at;
                if (!IsApi(at, api) && !(at.Scheme == Uri.UriSchemeHttps && at.IsDefaultPort && at.Host.EndsWith(Store, StringComparison.OrdinalIgnoreCase)))
                {
                    return null;
                }

                continue;
            }

            response.EnsureSuccessStatusCode(); // a picture may be there a moment after its text
            return await ReadAsync(response, cancellationToken) is { } bytes && FileKind.Of(bytes) is { } kind ? (bytes, kind) : null;
        }

        return null;
    }

    private static bool IsApi(Uri at, Uri api) => at.Scheme == api.Scheme && at.Host.Equals(api.Host, StringComparison.OrdinalIgnoreCase) && at.Port == api.Port && at.UserInfo.Length == 0;

    private static async Task<byte[]?> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if (response.Content.Headers.ContentLength > Largest)
        {
            return null;
        }

        using var kept = new MemoryStream();
        await using var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
        var buffer = new byte[32 * 1024];
        for (var read = await stream.ReadAsync(buffer, cancellationToken); read > 0; read = await stream.ReadAsync(buffer, cancellationToken))
        {
            kept.Write(buffer, 0, read);
            if (kept.Length > Largest)
            {
                return null;
            }
        }

        return kept.ToArray();
    }
}
