using System.Text.RegularExpressions;

namespace CouncilBot.Conversations.Dialogs;

/// <summary>Tells "how long do I have to report it?", which wants to know, from "my bin was missed", which wants it done.</summary>
internal static partial class AskedAbout
{
    public static bool IsIn(string text) => Wanting().IsMatch(text);

    // "Can you", "could I" and "I want to" ask for it to be done; so does a plain statement.
    [GeneratedRegex(@"^\W*(?:(?:hi|hello|hey|please|pls|ok|so|and|but|um|er)\W+)*(?:what|whats|what's|when|whens|where|why|who|how|which|do (?:i|you|we)|does|is|are|will|if|should)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Wanting();
}
