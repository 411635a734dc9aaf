using System.Buffers;

namespace CouncilBot.Conversations.Emergencies;

/// <summary>A text message to a resident in danger must fit in two parts, and hold no character that halves what fits.</summary>
internal static class SmsLength
{
    private const int TwoParts = 306;

    private static readonly SearchValues<char> OnePlace = SearchValues.Create(
        "\n ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!\"#$%&'()*+,-./:;<=>?@_£");

    public static string? Mistake(string sms)
    {
        var odd = sms.AsSpan().IndexOfAnyExcept(OnePlace);
        return odd >= 0 ? $"`{sms[odd]}` costs too much room in a text message: use plain letters and straight quotes."
            : sms.Length > TwoParts ? $"This is {sms.Length} characters; a text message of two parts holds {TwoParts}."
            : null;
    }
}
