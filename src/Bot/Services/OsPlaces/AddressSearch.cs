using System.Collections.Immutable;
using CouncilBot.Bot.Services.Wires;
using CouncilBot.Conversations.Services;

namespace CouncilBot.Bot.Services.OsPlaces;

/// <summary>Asks OS Places and reads the addresses that it knows. Nothing means that it did not answer as it should.</summary>
internal sealed class AddressSearch(Wire wire)
{
    private const int PageLength = 100;
    private const int MostPages = 10;
    private static readonly HashSet<string> Small =
        ["the", "a", "an", "outside", "near", "nr", "by", "opposite", "next", "to", "on", "in", "at", "of", "behind", "between", "along", "down", "up", "just", "past", "before", "after", "over", "under", "my", "our", "number", "no", "from", "where", "and"];

    /// <summary>Part of a name, like Marsh End, unless they are the end of something.</summary>
    private static readonly HashSet<string> Parts = ["end", "top", "bottom", "middle", "front", "corner", "junction"];

    private const string Answer = "dataset=DPA,LPI&output_srs=WGS84";

    /// <summary>Every address at a postcode, page by page.</summary>
    public async Task<ImmutableArray<Detail>?> AtPostcodeAsync(string postcode, CancellationToken cancellationToken)
    {
        var addresses = new AddressList();
        for (var page = 0; page < MostPages; page++)
        {
            var path = $"postcode?postcode={Uri.EscapeDataString(postcode.Replace(" ", "", StringComparison.Ordinal))}&{Answer}&maxresults={PageLength}&offset={page * PageLength}";
            if (await AskAsync(path, cancellationToken) is not { } answer)
            {
                return null;
            }

            addresses.Add(answer);
            if (answer.Total <= (page + 1) * PageLength)
            {
                break;
            }
        }

        return addresses.ByNumber();
    }

    public async Task<ImmutableArray<Detail>?> WithWordsAsync(string words, CancellationToken cancellationToken) =>
        await OneAsync($"find?query={Uri.EscapeDataString(Telling(words))}&{Answer}&maxresults=50&minmatch=0.4", cancellationToken);

    public async Task<ImmutableArray<Detail>?> NearestAsync(Point point, CancellationToken cancellationToken) =>
        await OneAsync($"nearest?point={point}&srs=WGS84&radius=1000&{Answer}", cancellationToken);

    // Words that no address has would only count against those that match: "outside the co-op on high street".
    private static string Telling(string words)
    {
        var all = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var telling = all.Where((word, at) => !Small.Contains(Plain(word)) && !(Parts.Contains(Plain(word)) && at + 1 < all.Length && Plain(all[at + 1]) == "of"));
        return string.Join(' ', telling) is { Length: > 0 } some ? some : words;
    }

    private static string Plain(string word) => word.Trim(',', '.').ToLowerInvariant();

    private async Task<ImmutableArray<Detail>?> OneAsync(string path, CancellationToken cancellationToken)
    {
        if (await AskAsync(path, cancellationToken) is not { } answer)
        {
            return null;
        }

        var addresses = new AddressList();
        addresses.Add(answer);
        return addresses.AsGiven();
    }

    private async Task<PlacesAnswer?> AskAsync(string path, CancellationToken cancellationToken) =>
        await wire.GetAsync(path, cancellationToken, ("key", wire.Key)) switch
        {
            WireAnswer.Answered { IsGood: true } good => good.Json() is { } json ? PlacesAnswer.Read(json) : null,
            WireAnswer.Answered { Status: 400 or 404 } => PlacesAnswer.Nothing, // no such postcode, nothing near
            _ => null,
        };
}
