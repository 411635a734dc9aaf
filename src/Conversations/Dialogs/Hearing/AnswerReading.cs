using System.Collections.Immutable;
using CouncilBot.Conversations.Dialogs.Model;
using CouncilBot.Conversations.Services;
using CouncilBot.Conversations.Understanding;
using CouncilBot.Conversations.Understanding.Contacts;

namespace CouncilBot.Conversations.Dialogs.Hearing;

/// <summary>Reads what a message says to a question of each kind.</summary>
internal static class AnswerReading
{
    /// <param name="kind">What the question wants.</param>
    /// <param name="text">What the resident said.</param>
    /// <param name="offered">What a system found to choose from.</param>
    /// <param name="now">When they said it.</param>
    /// <param name="inPassing">It was said to another question: only what can mean nothing else counts.</param>
    public static Reading Of(AnswerKind kind, string text, ImmutableArray<Detail> offered, DateTimeOffset now, bool inPassing) => kind switch
    {
        AnswerKind.OneOf one => Chosen(text, one.Options, inPassing),
        AnswerKind.SeveralOf several => Several(text, several.Options, inPassing),
        AnswerKind.OneFrom => FromFound(text, offered, inPassing),
        AnswerKind.Postcode => First(text, Postcodes.Find(text), inPassing ? null : Postcodes.Only(text), code => new Detail(code.Value, code.Value)),
        AnswerKind.Email => First(text, Emails.Find(text), null, mail => new Detail(mail.Value, mail.Value)),
        AnswerKind.Phone phone => First(text, [.. UkPhones.Find(text).Where(found => !phone.MobileOnly || found.Value.IsMobile)], null, number => new Detail(number.Value, number.InWords)),
        AnswerKind.Registration => First(text, Registrations.Find(text), inPassing ? null : Registrations.Only(text), plate => new Detail(plate.Value, plate.Value)),
        AnswerKind.Day day => Times.Day(text, now, day.Tense),
        AnswerKind.TimeOfDay => Times.Time(text),
        AnswerKind.DayAndTime moment => Times.DayAndTime(text, now, moment.Tense),
        AnswerKind.Place => PlaceWords.Read(text, inPassing),
        AnswerKind.Reference => References.Read(text, inPassing),
        _ when inPassing => Reading.Nothing,
        AnswerKind.YesOrNo => YesNo.In(text) is { } said ? new Reading.One(said.Yes ? new Detail("yes", "Yes") : new Detail("no", "No"), said.Else) : Reading.Nothing,
        AnswerKind.Number number => Figures.Number(text, number.From, number.To),
        AnswerKind.Money money => Figures.Money(text, money.From, money.To),
        AnswerKind.Text limits => Own(text.Trim(), limits),
        _ => Reading.Nothing,
    };

    private static Reading Own(string text, AnswerKind.Text limits) =>
        text.Length >= limits.Shortest && text.Length <= limits.Longest ? new Reading.One(new Detail(text, text), "") : Reading.Nothing;

    private static Reading Chosen(string text, ImmutableArray<Option> options, bool inPassing) => Choosing.Chosen(text, options, inPassing) switch
    {
        [] => Reading.Nothing,
        [var one] => new Reading.One(Of(one), inPassing || string.Equals(text.Trim(), one.Words, StringComparison.OrdinalIgnoreCase) ? "" : text), // our own words answer nothing else
        var several => inPassing ? Reading.Nothing : new Reading.Unsure([.. several.Select(Of)]),
    };

    private static Reading Several(string text, ImmutableArray<Option> options, bool inPassing)
    {
        var parts = text.Split([",", " and ", "&", "+", ";", "\n"], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var all = text.Trim().ToLowerInvariant() is "all" or "all of them" or "both" or "everything" or "the lot";
        var chosen = all && !inPassing ? options : [.. parts.SelectMany(part => Choosing.Chosen(part, options, inPassing) is [var one] ? [one] : ImmutableArray<Option>.Empty).Distinct()];
        return chosen.IsEmpty
            ? Reading.Nothing
            : new Reading.One(new Detail(string.Join(',', chosen.Select(one => one.Value)), string.Join(", ", chosen.Select(one => one.Words))), "");
    }

    // An address is chosen by its number or name, or by its place in the list where that is no house's number.
    // A report that somebody else made is never chosen in passing: "pothole on mill lane" is not yet "that one".
    private static Reading FromFound(string text, ImmutableArray<Detail> offered, bool inPassing)
    {
        if (inPassing && offered.Any(detail => detail.Facts.ContainsKey("reference")))
        {
            return Reading.Nothing;
        }

        var options = offered.Select((detail, at) => new Option(at.ToString(System.Globalization.CultureInfo.InvariantCulture) + "#", detail.Words, AlsoKnown(detail))).ToImmutableArray();
        var byNumber = offered.Where(detail => detail.Facts.GetValueOrDefault("number") is { Length: > 0 } number && string.Equals(number, HouseIn(text, inPassing), StringComparison.OrdinalIgnoreCase)).ToImmutableArray();
        var chosen = byNumber.Length > 0 ? byNumber : [.. Choosing.Chosen(text, options, inPassing).Select(option => offered[options.IndexOf(option)])];
        return chosen switch
        {
            [] => Reading.Nothing,
            [var one] => new Reading.One(one, ""),
            _ when chosen.Length == offered.Length && inPassing => Reading.Nothing,
            _ => inPassing ? Reading.Nothing : new Reading.Unsure(chosen),
        };
    }

    private static ImmutableArray<string> AlsoKnown(Detail detail) => detail.Words.Split(',')[0] is { Length: > 0 } first && first != detail.Words ? [first] : [];

    // "14", "number 14", "14 mill lane", "flat 2": the first figures of what is said.
    private static string? HouseIn(string text, bool inPassing)
    {
        var words = CouncilBot.Knowledge.Words.PlainWords.Of(text).ToList();
        var at = words.FindIndex(word => char.IsAsciiDigit(word[0]) && word.Length <= 5);
        return at >= 0 && (!inPassing || at + 1 < words.Count) ? words[at] : null;
    }

    private static Reading First<T>(string text, IReadOnlyList<Found<T>> found, Found<T>? whole, Func<T, Detail> detail) =>
        (found.Count > 0 ? found[0] : whole) is not { } one ? Reading.Nothing
        : one.IsAmbiguous ? new Reading.Unsure([.. one.Candidates.Select(detail)])
        : new Reading.One(detail(one.Value), Without(text, one.Start, one.End));

    public static string Without(string text, int start, int end) => $"{text[..start].TrimEnd()} {text[end..].TrimStart()}".Trim();

    private static Detail Of(Option option) => new(option.Value, option.Words);
}
