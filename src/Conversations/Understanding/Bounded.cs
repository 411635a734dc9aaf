namespace CouncilBot.Conversations.Understanding;

/// <summary>Only so much of a text is read, so that none takes long.</summary>
internal static class Bounded
{
    private const int Longest = 4_000;

    public static string Text(string text) => text.Length > Longest ? text[..Longest] : text;
}
