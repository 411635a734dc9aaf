using System.Net;
using System.Net.Http.Headers;

namespace CouncilBot.Bot.Content.Fetching;

/// <summary>Asks for addresses as a good guest does: within bounds, patiently, and only where it may go.</summary>
internal sealed class Fetcher(Func<Uri, bool> mayGo, IReadOnlyCollection<string> privateHosts, Patience patience, TimeProvider time) : IDisposable
{
    public const string Name = "CouncilBot";
    private const int MostRedirects = 5;
    private readonly HttpClient http = new(GuardedConnection.Handler(privateHosts)) { Timeout = Timeout.InfiniteTimeSpan };

    /// <param name="address">What to ask for.</param>
    /// <param name="known">The version that we have, to be told if it is still the same.</param>
    /// <param name="accept">The kind of answer that is wanted.</param>
    /// <param name="most">How many bytes may be read.</param>
    /// <param name="cancellationToken">Ends the asking.</param>
    public async Task<Fetched> GetAsync(Uri address, KnownVersion? known, string accept, int most, CancellationToken cancellationToken)
    {
        for (var tries = 1; ; tries++)
        {
            var (fetched, pause) = await FollowAsync(address, known, accept, most, cancellationToken);
            if (fetched is not Fetched.Failed { Why: WhyNot.Broken or WhyNot.TooSlow } || tries >= patience.Tries || pause > patience.LongestPause)
            {
                return fetched;
            }

            var usual = patience.PauseAfter(tries);
            await Task.Delay(pause > usual ? pause.Value : usual, time, cancellationToken);
        }
    }

    public void Dispose() => http.Dispose();

    private async Task<(Fetched Fetched, TimeSpan? Pause)> FollowAsync(Uri address, KnownVersion? known, string accept, int most, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(patience.Timeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            for (var steps = 0; steps <= MostRedirects; steps++)
            {
                if (!mayGo(address))
                {
                    return (new Fetched.Forbidden(WhyNot.LeadsElsewhere), null);
                }

                using var request = Request(address, known, accept);
                using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token);
                if (!IsRedirect(response.StatusCode) || response.Headers.Location is not { } next)
                {
                    return (await JudgeAsync(address, response, most, either.Token), PauseAsked(response));
                }

                (address, known) = (new Uri(address, next), null);
            }

            return (new Fetched.Failed(WhyNot.EndlessRedirects), null);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return (new Fetched.Failed(WhyNot.TooSlow), null);
        }
        catch (Exception reason) when (reason is HttpRequestException or IOException or UriFormatException or InvalidDataException)
        {
            return (reason.InnerException is ForbiddenAddressException ? new Fetched.Forbidden(WhyNot.PrivateNetwork) : new Fetched.Failed(WhyNot.Broken), null);
        }
        catch (ForbiddenAddressException)
        {
            return (new Fetched.Forbidden(WhyNot.PrivateNetwork), null);
        }
    }

    private static HttpRequestMessage Request(Uri address, KnownVersion? known, string accept)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.UserAgent.Add(new ProductInfoHeaderValue(Name, "1.0"));
        request.Headers.Accept.ParseAdd(accept);
        request.Headers.AcceptLanguage.ParseAdd("en-GB");
        if (known?.Tag is { } tag && EntityTagHeaderValue.TryParse(tag, out var parsed))
        {
            request.Headers.IfNoneMatch.Add(parsed);
        }

        request.Headers.IfModifiedSince = known?.Changed;
        return request;
    }

    private static async Task<Fetched> JudgeAsync(Uri address, HttpResponseMessage response, int most, CancellationToken cancellationToken)
    {
        switch (response.StatusCode)
        {
            case HttpStatusCode.NotModified:
                return new Fetched.NotChanged();
            case HttpStatusCode.NotFound or HttpStatusCode.Gone:
                return new Fetched.Gone();
            case HttpStatusCode.OK when response.Content.Headers.ContentLength <= most || response.Content.Headers.ContentLength is null:
                var body = await BoundedBody.ReadAsync(await response.Content.ReadAsStreamAsync(cancellationToken), most, cancellationToken);
                return body is null ? new Fetched.Failed(WhyNot.TooBig) : Got(address, response, body);
            case HttpStatusCode.OK:
                return new Fetched.Failed(WhyNot.TooBig);
            default:
                return new Fetched.Failed(WhyNot.Broken);
        }
    }

    private static Fetched.Got Got(Uri address, HttpResponseMessage response, byte[] body)
    {
        var type = response.Content.Headers.ContentType;
        var noIndex = response.Headers.TryGetValues("X-Robots-Tag", out var wishes) && wishes.Any(wish => wish.Contains("noindex", StringComparison.OrdinalIgnoreCase));
        var version = new KnownVersion(response.Headers.ETag?.ToString(), response.Content.Headers.LastModified);
        return new Fetched.Got(address, body, type?.MediaType?.ToLowerInvariant() ?? "", type?.CharSet?.Trim('"'), version, noIndex);
    }

    private TimeSpan? PauseAsked(HttpResponseMessage response) => response.StatusCode switch
    {
        HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable => response.Headers.RetryAfter?.Delta ?? (response.Headers.RetryAfter?.Date - time.GetUtcNow()),
        >= HttpStatusCode.InternalServerError => null,
        < HttpStatusCode.BadRequest => null,
        _ => TimeSpan.MaxValue, // refused for good: asking again would only be a nuisance
    };

    private static bool IsRedirect(HttpStatusCode code) =>
        code is HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect;
}
