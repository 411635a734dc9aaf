using System.Collections.Immutable;
using System.Globalization;

namespace CouncilBot.Conversations.Answers;

/// <summary>Which of the choices just offered a message picks: by its number or by its words.</summary>
internal static class OfferedChoice
{
    public static string? Picked(ImmutableArray<string> offered, string text)
    {
        var said = text.Trim().TrimEnd('.', ')', '!');
        return int.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= offered.Length
            ? offered[number - 1]
            : offered.FirstOrDefault(choice => string.Equals(choice, said, StringComparison.OrdinalIgnoreCase));
    }
}
