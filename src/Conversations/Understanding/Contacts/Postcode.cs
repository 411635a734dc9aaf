using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace CouncilBot.Conversations.Understanding.Contacts;

/// <summary>A UK postcode, always in the form "WZ1 4AB".</summary>
public sealed partial record Postcode
{
    private Postcode(string value) => Value = value;

    public string Value { get; }

    /// <summary>The first half, like "WZ1".</summary>
    public string Outward => Value[..^4];

    /// <summary>Reads one that is written rightly, whatever its case and spaces. To find one with slips in a message use <see cref="Postcodes"/>.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Postcode? postcode)
    {
        var letters = string.Concat((text ?? "").Where(letter => !char.IsWhiteSpace(letter))).ToUpperInvariant();
        postcode = letters.Length is >= 5 and <= 7 && Shape().IsMatch(letters) && PostcodeAreas.Knows(letters)
            ? new Postcode($"{letters[..^3]} {letters[^3..]}")
            : null;
        return postcode is not null;
    }

    public override string ToString() => Value;

    // The second half never has C, I, K, M, O or V: they are too like others.
    [GeneratedRegex("^[A-Z]{1,2}[0-9][0-9A-Z]?[0-9][ABD-HJLNP-UW-Z]{2}$")]
    private static partial Regex Shape();
}
