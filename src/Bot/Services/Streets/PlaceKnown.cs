using System.Collections.Immutable;
using CouncilBot.Bot.Services.OsPlaces;
using CouncilBot.Conversations.Services;

namespace CouncilBot.Bot.Services.Streets;

/// <summary>Finds out of a place what the rules on whose job it is want to know. Nothing means that a system did not answer.</summary>
internal sealed class PlaceKnown(StreetGazetteer streets, AddressSearch addresses, OurArea area)
{
    public async Task<ImmutableSortedDictionary<string, string>?> AboutAsync(Detail place, CancellationToken cancellationToken)
    {
        if (await KeptAsync(place, cancellationToken) is not { } found || await StreetAsync(place, found, cancellationToken) is not { } street)
        {
            return null;
        }

        var facts = ImmutableSortedDictionary<string, string>.Empty
            .AndKnown("custodian", found.Facts.GetValueOrDefault("custodian", ""))
            .AndKnown("council", found.Facts.GetValueOrDefault("council", ""))
            .AndKnown("street", street.Name).AndKnown("street kept by", street.KeptBy).AndKnown("keeper", street.Keeper).AndKnown("keeper phone", street.Phone);
        return facts.ContainsKey("custodian") ? facts.Add("area", area.IsOurs(found) ? "ours" : "another") : facts;
    }

    // Which council keeps its address: known of a chosen address, else asked.
    private async Task<Detail?> KeptAsync(Detail place, CancellationToken cancellationToken)
    {
        if (place.Facts.ContainsKey("custodian"))
        {
            return place;
        }

        var found = Point.Of(place) is { } point
            ? await addresses.NearestAsync(point, cancellationToken)
            : await addresses.WithWordsAsync(place.Words, cancellationToken);
        return found switch
        {
            null => null,
            { } all when Same(all, "custodian") is { Length: > 0 } => all[0] with { Facts = Same(all, "usrn") is { Length: > 0 } ? all[0].Facts : all[0].Facts.Remove("usrn") },
            _ => new Detail("", ""), // nothing there, or places of several councils with the same name
        };
    }

    // A point may lie nearer to another street than the nearest house does.
    private async Task<StreetFound?> StreetAsync(Detail place, Detail found, CancellationToken cancellationToken)
    {
        var isPoint = place.Facts.ContainsKey("address") || !(place.Facts.ContainsKey("uprn") || place.Facts.ContainsKey("usrn"));
        return isPoint && Point.Of(place) is { } point ? await streets.NearestAsync(point, cancellationToken)
            : found.Facts.GetValueOrDefault("usrn") is { Length: > 0 } usrn ? await streets.OfAsync(usrn, cancellationToken)
            : StreetFound.None;
    }

    private static string Same(ImmutableArray<Detail> all, string fact) =>
        all.Select(each => each.Facts.GetValueOrDefault(fact, "")).Distinct().ToArray() is [var only] ? only : "";
}
