using System.Collections.Immutable;
using System.Globalization;
using CouncilBot.Bot.Services.Wires;
using CouncilBot.Conversations.Services;

namespace CouncilBot.Bot.Services.OsPlaces;

/// <summary>Addresses as they come, each once: the postal half (DPA) has the words, the council's half (LPI) the street's number.</summary>
internal sealed class AddressList
{
    private readonly OrderedDictionary<string, Detail> addresses = new(StringComparer.Ordinal);

    public void Add(PlacesAnswer answer)
    {
        foreach (var result in answer.Results)
        {
            if (result.Find("DPA") is { } postal)
            {
                Add(PostalAddress.Read(postal), isPostal: true);
            }

            if (result.Find("LPI") is { } local)
            {
                Add(LocalAddress.Read(local), isPostal: false);
            }
        }
    }

    public ImmutableArray<Detail> AsGiven() => [.. addresses.Values];

    public ImmutableArray<Detail> ByNumber() =>
        [.. addresses.Values.Order(Comparer<Detail>.Create((one, other) => CultureInfo.InvariantCulture.CompareInfo.Compare(one.Words, other.Words, CompareOptions.NumericOrdering | CompareOptions.IgnoreCase)))];

    // Whichever half came first, words come from the postal one and facts from both.
    private void Add(Detail address, bool isPostal)
    {
        if (address.Value.Length == 0)
        {
            return;
        }

        addresses[address.Value] = !addresses.TryGetValue(address.Value, out var other) ? address
            : isPostal ? Joined(address, other)
            : Joined(other, address);
    }

    private static Detail Joined(Detail first, Detail second) => first with { Facts = second.Facts.SetItems(first.Facts) };
}
