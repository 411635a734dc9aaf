using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace CouncilBot.Conversations.Understanding.Contacts;

/// <summary>Finds number plates. Where one could be ordinary words ("the m25 car park"), it must be written as a plate, or be called one.</summary>
public static partial class Registrations
{
    private static readonly FrozenSet<string> Words = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "ACE", "ADD", "AGE", "AGO", "AIR", "ALL", "AND", "ANY", "ARE", "ART", "ASH", "ASK", "BAD", "BAG", "BAR", "BAY", "BED", "BET", "BOX", "BOY", "BUS", "BUT", "BUY", "CAN",
        "CAR", "CAT", "CUT", "DAD", "DAY", "DEC", "DOG", "DRY", "EAR", "EAT", "END", "EYE", "FAR", "FAT", "FEB", "FEW", "FLY", "FOR", "FUN", "GAP", "GAS", "GET", "GOT", "GUY",
        "HAD", "HAS", "HAT", "HER", "HEY", "HOT", "HOW", "JAN", "JOB", "JUL", "JUN", "KEY", "LAW", "LAY", "LED", "LEG", "LET", "LOT", "LOW", "MAN", "MAP", "MAR", "MAY", "MET",
        "MUM", "NEW", "NOR", "NOT", "NOW", "OFF", "OLD", "ONE", "OUR", "OUT", "OWN", "PAY", "PER", "PUT", "RAN", "RED", "ROW", "RUN", "SAD", "SAT", "SAW", "SAY", "SEA", "SEE",
        "SET", "SHE", "SUN", "TAX", "TEN", "THE", "TOO", "TOP", "TRY", "TUE", "TWO", "USE", "VAN", "WAR", "WAS", "WAY", "WED", "WET", "WHO", "WHY", "YES", "YET", "YOU");

    public static IReadOnlyList<Found<VehicleRegistration>> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        text = Bounded.Text(text);
        var found = new List<Found<VehicleRegistration>>();
        foreach (var match in Shape().Matches(text).Concat(Dateless().Matches(text)).Concat(Called().Matches(text)))
        {
            var plate = match.Groups["plate"];
            if (IsWrittenAsOne(match, plate) && TryMend(plate.Value, out var registration)
                && found.TrueForAll(other => plate.Index >= other.End || plate.Index + plate.Length <= other.Start))
            {
                found.Add(new Found<VehicleRegistration>(registration, plate.Index, plate.Index + plate.Length));
            }
        }

        return [.. found.OrderBy(one => one.Start)];
    }

    /// <summary>The plate, if the message is one and nothing else; then also a dateless one, like "AB 1234".</summary>
    public static Found<VehicleRegistration>? Only(string text)
    {
        if (WholeMessage.Only(text, Find(text)) is { } found)
        {
            return found;
        }

        var (start, end) = (text.Length - text.TrimStart().Length, text.TrimEnd().TrimEnd('.', '!').Length);
        return start < end && end - start <= 12 && text.AsSpan(start, end - start).ContainsAnyInRange('0', '9') && TryMend(text[start..end], out var registration)
            ? new Found<VehicleRegistration>(registration, start, end)
            : null;
    }

    private static bool IsWrittenAsOne(Match match, Group plate) => match.Groups["called"].Success
        || !plate.Value.Any(char.IsAsciiLetterLower)
        || !(plate.Value.Contains(' ', StringComparison.Ordinal) && plate.Value.Split(' ').Any(Words.Contains))
            && (match.Groups["current"].Success || !plate.Value.Contains(' ', StringComparison.Ordinal) || match.Groups["long"].Success);

    // As typed, or with O for 0 and I for 1 set right where the figures of a current plate stand.
    private static bool TryMend(string plate, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out VehicleRegistration? registration)
    {
        if (VehicleRegistration.TryParse(plate, out registration))
        {
            return true;
        }

        var letters = plate.Where(char.IsAsciiLetterOrDigit).Select(char.ToUpperInvariant).ToArray();
        return letters.Length == 7
            && VehicleRegistration.TryParse(new string([.. letters.Select((letter, at) => at is 2 or 3 ? AsFigure(letter) : letter == '0' ? 'O' : letter)]), out registration);
    }

    private static char AsFigure(char letter) => letter switch { 'O' => '0', 'I' or 'L' => '1', _ => letter };

    [GeneratedRegex(
        @"(?<![A-Z0-9£])(?<plate>(?<current>[A-HJ-PR-Y]{2}(?:0[1-9]|[1-9][0-9])[ -]?[A-HJ-PR-Z]{3})|(?<long>[A-HJ-NP-TV-YQ][0-9]{3} ?[A-HJ-PR-Z]{3}|[A-Z]{3} ?[0-9]{3}[A-HJ-NP-TV-Y])|[A-HJ-NP-TV-YQ][0-9]{1,2} ?[A-HJ-PR-Z]{3}|[A-Z]{3}[0-9]{1,3}[A-HJ-NP-TV-Y])(?![A-Z0-9])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Shape();

    // In capitals, Northern Irish: two or three letters with an I or Z, and up to four figures.
    [GeneratedRegex(@"(?<![A-Z0-9£])(?<plate>[A-Z]{0,1}(?:[A-Z][IZ]|[IZ][A-Z]) ?[1-9][0-9]{2,3})(?![A-Z0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Dateless();

    [GeneratedRegex(
        @"(?<called>\b(?:reg|regi?stration|(?:number )?plate|vrm|vrn)(?: (?:no|num|number|plate))?\.?(?:s| is| was|:| -| =)? {0,2})(?<plate>(?=[A-Z ]{0,4}[0-9])[A-Z0-9]{2,7}(?: [A-Z0-9]{1,4})?)(?![A-Z0-9])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Called();
}
