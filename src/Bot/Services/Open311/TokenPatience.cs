using CouncilBot.Bot.Services.Wires;

namespace CouncilBot.Bot.Services.Open311;

/// <summary>How long we ask for the reference of a report that was taken in with only a token.</summary>
internal sealed record TokenPatience(TimeSpan Every, int Times)
{
    private const string NotYet = "pending";

    public async Task<string> ReferenceAsync(GeoReport server, string token, TimeProvider time, CancellationToken cancellationToken)
    {
        for (var asked = 0; asked < Times; asked++)
        {
            await Task.Delay(Every, time, cancellationToken);
            if (await server.GetAsync($"tokens/{Uri.EscapeDataString(token)}", cancellationToken) is GeoReportAnswer.Good good
                && good.Body.Items() is [var first, ..] && first.TextOrNumber("service_request_id") is { Length: > 0 } reference)
            {
                return reference;
            }
        }

        return NotYet; // accepted all the same
    }
}
