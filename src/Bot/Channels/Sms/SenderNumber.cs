using CouncilBot.Conversations.Understanding.Contacts;

namespace CouncilBot.Bot.Channels.Sms;

/// <summary>Reads the number that a text came from.</summary>
internal static class SenderNumber
{
    // What networks put in the place of a number that is withheld: ANONYMOUS, RESTRICTED, UNKNOWN and UNAVAILABLE on a keypad.
    private static readonly string[] Withheld = ["+266696687", "+7378742833", "+8656696", "+86282452253", "+656667"];

    /// <summary>With a plus before it, however the provider wrote it.</summary>
    public static string Of(string given)
    {
        var number = given.Trim();
        return number.Length > 9 && number.All(char.IsAsciiDigit) && number[0] != '0' ? $"+{number}" : UkPhone.TryParse(number, out var phone) ? phone.Value : number;
    }

    public static SenderKind Kind(string number, IEnumerable<string> countries) =>
        number.Length == 0 || Withheld.Contains(number) || number.Any(letter => letter != '+' && !char.IsAsciiDigit(letter)) ? SenderKind.Withheld
        : number.TrimStart('+').Length < 9 ? SenderKind.ShortCode
        : !number.StartsWith("+44", StringComparison.Ordinal) ? Abroad(number, countries)
        : !UkPhone.TryParse(number, out var phone) ? SenderKind.Withheld
        : phone.IsMobile ? SenderKind.Mobile
        : phone.Value[3] is '1' or '2' or '3' or '5' ? SenderKind.Landline
        : SenderKind.Premium;

    private static SenderKind Abroad(string number, IEnumerable<string> countries) =>
        countries.Any(code => number.StartsWith($"+{code}", StringComparison.Ordinal)) ? SenderKind.Mobile : SenderKind.Overseas;
}
