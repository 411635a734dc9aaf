using System.Text.RegularExpressions;

namespace CouncilBot.Conversations.Words;

/// <summary>A message with words that were spelt out letter by letter ("d i e", "h.e.l.p") written as words.</summary>
public static partial class JoinedLetters
{
    public static string Of(string text) => SpeltOut().Replace(text, letters => string.Concat(letters.Value.Where(char.IsLetter)));

    [GeneratedRegex(@"\b\p{L}(?:[ .*_-]\p{L}){2,}\b")]
    private static partial Regex SpeltOut();
}
