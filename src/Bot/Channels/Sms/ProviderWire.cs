using System.Text.Json;

namespace CouncilBot.Bot.Channels.Sms;

/// <summary>Asks a provider once and waits so long and no longer. Whatever goes wrong is a value.</summary>
internal sealed class ProviderWire(HttpMessageInvoker http)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    public async Task<ProviderAnswer> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Longest);
        try
        {
            using var response = await http.SendAsync(request, patience.Token);
            return new ProviderAnswer((int)response.StatusCode, response.Headers.RetryAfter?.Delta, Json(await response.Content.ReadAsByteArrayAsync(patience.Token)));
        }
        catch (HttpRequestException reason) when (reason.HttpRequestError is HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError)
        {
            return ProviderAnswer.None with { NeverConnected = true };
        }
        catch (Exception reason) when (reason is HttpRequestException or IOException || (reason is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return ProviderAnswer.None;
        }
    }

    private static JsonElement Json(byte[] body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            return json.RootElement.Clone();
        }
        catch (JsonException)
        {
            return default;
        }
    }
}
