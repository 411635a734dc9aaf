using System.Text.Json;
using System.Text.Unicode;

namespace CouncilBot.Bot.Channels.DirectLine;

/// <summary>
/// Whether all text in some JSON is whole Unicode. What a client posts is shown again as it came: one broken letter,
/// anywhere in it, would make every later reading of the conversation break in the hands of its clients.
/// </summary>
internal static class WellFormedText
{
    public static bool IsIn(ReadOnlySpan<byte> json) => Utf8.IsValid(json) && HasWholeEscapes(json);

    private static bool HasWholeEscapes(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped)
                {
                    _ = reader.GetString(); // half a surrogate pair throws
                }
            }

            return true;
        }
        catch (Exception reason) when (reason is JsonException or InvalidOperationException)
        {
            return false;
        }
    }
}
