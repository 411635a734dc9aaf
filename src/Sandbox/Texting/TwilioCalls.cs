using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace CouncilBot.Sandbox.Texting;

/// <summary>What Twilio posts of its own accord, signed as Twilio signs.</summary>
internal sealed class TwilioCalls : IDisposable
{
    private readonly HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false, MaxConnectionsPerServer = 64 }) { Timeout = TimeSpan.FromSeconds(15) };

    /// <summary>The status of the answer, 0 for none.</summary>
    public async Task<int> PostAsync(string url, Dictionary<string, string> fields)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = new FormUrlEncodedContent(fields) };
        request.Headers.Add("X-Twilio-Signature", Signature(url, fields));
        try
        {
            using var response = await http.SendAsync(request);
            return (int)response.StatusCode;
        }
        catch (Exception reason) when (reason is HttpRequestException or OperationCanceledException)
        {
            return 0;
        }
    }

    public void Dispose() => http.Dispose();

    [SuppressMessage("Security", "CA5350", Justification = "It is what Twilio signs with.")]
    private static string Signature(string url, Dictionary<string, string> fields)
    {
        var signed = url + string.Concat(fields.OrderBy(field => field.Key, StringComparer.Ordinal).Select(field => field.Key + field.Value));
        return Convert.ToBase64String(HMACSHA1.HashData(Encoding.UTF8.GetBytes(SandboxPhones.AuthToken), Encoding.UTF8.GetBytes(signed)));
    }
}
