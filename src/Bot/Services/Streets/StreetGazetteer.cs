using System.Globalization;
using CouncilBot.Bot.Services.OsPlaces;
using CouncilBot.Bot.Services.Wires;

namespace CouncilBot.Bot.Services.Streets;

/// <summary>Asks the street gazetteer who looks after a street. Nothing means that it did not answer as it should.</summary>
internal sealed class StreetGazetteer(Wire wire, int metres)
{
    public Task<StreetFound?> OfAsync(string usrn, CancellationToken cancellationToken) => AskAsync($"streets/{Uri.EscapeDataString(usrn)}", cancellationToken);

    public Task<StreetFound?> NearestAsync(Point point, CancellationToken cancellationToken) =>
        AskAsync(string.Create(CultureInfo.InvariantCulture, $"nearest?lat={point.Latitude:0.######}&lng={point.Longitude:0.######}&radius={metres}"), cancellationToken);

    private async Task<StreetFound?> AskAsync(string path, CancellationToken cancellationToken) =>
        await wire.GetAsync(path, cancellationToken, ("key", wire.Key)) switch
        {
            WireAnswer.Answered { IsGood: true } good when good.Json() is { } json => StreetFound.Read(json),
            WireAnswer.Answered { Status: 404 } => StreetFound.None,
            _ => null,
        };
}
