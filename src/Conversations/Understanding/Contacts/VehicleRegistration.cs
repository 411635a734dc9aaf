using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace CouncilBot.Conversations.Understanding.Contacts;

/// <summary>A UK number plate, in capitals and spaced as it is shown: "AB12 CDE", "A123 BCD", "ABC 123D", "AB 1234".</summary>
public sealed partial record VehicleRegistration
{
    private VehicleRegistration(string value) => Value = value;

    public string Value { get; }

    public static bool TryParse(string? text, [NotNullWhen(true)] out VehicleRegistration? registration)
    {
        var letters = string.Concat((text ?? "").Where(letter => !char.IsWhiteSpace(letter) && letter != '-')).ToUpperInvariant();
        var match = Shape().Match(letters);
        registration = match.Success
            ? new VehicleRegistration(string.Join(' ', match.Groups.Cast<Group>().Skip(1).Where(group => group.Success).Select(group => group.Value)))
            : null;
        return registration is not null;
    }

    public override string ToString() => Value;

    // Current, prefix, suffix, then dateless and Northern Irish. I, Q and Z have no place in the area of a current plate, nor I and Q in its last letters.
    [GeneratedRegex("^(?:([A-HJ-PR-Y][A-HJ-PR-Y](?:0[1-9]|[1-9][0-9]))([A-HJ-PR-Z]{3})|([A-HJ-NP-TV-YQ][0-9]{1,3})([A-HJ-PR-Z]{3})|([A-Z]{3})([0-9]{1,3}[A-HJ-NP-TV-Y])|([A-Z]{1,3})([1-9][0-9]{0,3})|([1-9][0-9]{0,3})([A-Z]{1,3}))$")]
    private static partial Regex Shape();
}
