using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace CouncilBot.Conversations.Understanding.Contacts;

/// <summary>A UK telephone number of Ofcom's plan, always in the form "+447700900123".</summary>
public sealed partial record UkPhone
{
    private UkPhone(string value) => Value = value;

    public string Value { get; }

    /// <summary>Whether text messages reach it.</summary>
    public bool IsMobile => Value[3] == '7' && !Value.StartsWith("+4470", StringComparison.Ordinal) && (!Value.StartsWith("+4476", StringComparison.Ordinal) || Value.StartsWith("+447624", StringComparison.Ordinal));

    /// <summary>As it is dialled at home: "07700900123".</summary>
    public string Dialled => "0" + Value[3..];

    /// <summary>As people read it back: "07700 900123".</summary>
    public string InWords => $"{Dialled[..5]} {Dialled[5..]}";

    /// <summary>Reads figures with or without +44, 0044 or 0, whatever stands between them.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out UkPhone? phone)
    {
        phone = null;
        var dialled = Regex.Replace(text ?? "", @"[\s().\-–/]", "");
        if (dialled.Length > 20 || !Written().IsMatch(dialled))
        {
            return false;
        }

        var national = Prefix().Replace(dialled, "");
        phone = Plan().IsMatch(national) ? new UkPhone("+44" + national) : null;
        return phone is not null;
    }

    public override string ToString() => Value;

    [GeneratedRegex("^(?:\\+44|0044|44(?=[1-9]\\d{9}$)|0)\\d+$")]
    private static partial Regex Written();

    [GeneratedRegex("^(?:\\+44|0044|44(?=[1-9]\\d{9}$))?0?")]
    private static partial Regex Prefix();

    // Geographic 1 (9 or 10 figures) and 2, UK-wide 3, corporate 55 and 56, mobile and pager 7, free and special 8, premium 9.
    [GeneratedRegex("^(?:1[1-9]\\d{7,8}|2[03489]\\d{8}|3[0347]\\d{8}|5[56]\\d{8}|7[0-9]\\d{8}|800\\d{6,7}|80[08]\\d{7}|8[47][0-9]\\d{7}|9[018]\\d{8})$")]
    private static partial Regex Plan();
}
