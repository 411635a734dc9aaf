using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CouncilBot.Conversations.Councils;
using CouncilBot.Conversations.Councils.Places;
using CouncilBot.Knowledge.Words;

namespace CouncilBot.Conversations.Answers.Places;

/// <summary>A question about places that their data answers: which is nearest, or when they are open.</summary>
/// <param name="Kind">The kind of places.</param>
/// <param name="Named">Those that the question names; none when it speaks of all.</param>
/// <param name="Day">The day asked for.</param>
/// <param name="Opening">Whether it asks about opening.</param>
/// <param name="Nearest">Whether it asks for the nearest.</param>
/// <param name="NamesKind">Whether it names the kind, and does not only go on about it.</param>
internal sealed partial record PlaceQuestion(PlaceKind Kind, ImmutableArray<Place> Named, DayAsked? Day, bool Opening, bool Nearest, bool NamesKind)
{
    /// <summary>Sure to be about these places, whatever else its words may be about.</summary>
    public bool IsSure => Nearest || (Day is not null && (Opening || !NamesKind));

    public static PlaceQuestion? In(string text, string? lastTopic, Council council, DateOnly today)
    {
        var plain = $" {string.Join(' ', PlainWords.Of(text))} ";
        var named = council.Places.Kinds.Select(kind => (Kind: kind, Length: kind.Called.Where(name => Says(plain, name)).Select(name => name.Length).DefaultIfEmpty().Max()))
            .Where(one => one.Length > 0).OrderByDescending(one => one.Length).Select(one => one.Kind).FirstOrDefault();
        var kind = named ?? (FollowUp.IsOne(text) ? council.Places.Kinds.FirstOrDefault(kind => kind.IsOn(lastTopic)) : null);
        if (kind is null)
        {
            return null;
        }

        var day = DayAsked.In(text, today, council.BankHolidays);
        var places = kind.Places.Where(place => place.Called.Any(name => Says(plain, name))).ToImmutableArray();
        var nearest = NearestWords().IsMatch(plain) || (NearWord().IsMatch(plain) && council.Places.Postcodes.In(text) is not null);
        var opening = OpenWords().IsMatch(plain);
        return nearest || opening || (named is null && (day is not null || places.Length > 0)) ? new PlaceQuestion(kind, places, day, opening, nearest, named is not null) : null;
    }

    private static bool Says(string plain, string name) => plain.Contains($" {name} ", StringComparison.Ordinal);

    [GeneratedRegex(@" (?:nearest|nearist|neerest|closest|near me|near us|near here|nearby|near my (?:home|house|place)|how far|local|close to me|close to us) ")]
    private static partial Regex NearestWords();

    [GeneratedRegex(@" (?:near|nearer|by|from|to) ")]
    private static partial Regex NearWord();

    [GeneratedRegex(@" (?:open|opens|opening|opned|shut|shuts|close|closes|closed|closing|hours|times?) ")]
    private static partial Regex OpenWords();
}
