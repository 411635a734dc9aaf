using System.Collections.Frozen;

namespace CouncilBot.Conversations.Texts;

/// <summary>Knows the words that networks act on by themselves. They are theirs, so no officer can change them.</summary>
public static class NetworkWords
{
    private static readonly FrozenDictionary<string, NetworkWord> Words = new Dictionary<string, NetworkWord>
    {
        ["STOP"] = NetworkWord.Stop,
        ["STOPALL"] = NetworkWord.Stop,
        ["STOP ALL"] = NetworkWord.Stop,
        ["UNSUBSCRIBE"] = NetworkWord.Stop,
        ["CANCEL"] = NetworkWord.Stop,
        ["END"] = NetworkWord.Stop,
        ["QUIT"] = NetworkWord.Stop,
        ["REVOKE"] = NetworkWord.Stop,
        ["OPTOUT"] = NetworkWord.Stop,
        ["OPT OUT"] = NetworkWord.Stop,
        ["START"] = NetworkWord.Start,
        ["UNSTOP"] = NetworkWord.Start,
        ["YES"] = NetworkWord.Yes,
        ["HELP"] = NetworkWord.Help,
        ["INFO"] = NetworkWord.Help,
        ["MORE"] = NetworkWord.More,
        ["MORE PLEASE"] = NetworkWord.More,
        ["WEB"] = NetworkWord.Web,
    }.ToFrozenDictionary();

    /// <summary>Those that a network takes for "send me nothing more".</summary>
    public static IEnumerable<string> OptOut => Words.Where(word => word.Value == NetworkWord.Stop).Select(word => word.Key);

    /// <summary>The word that this text is, whatever its case and the marks and spaces around it.</summary>
    internal static NetworkWord? Of(string text) =>
        text.Length <= 40 && Words.TryGetValue(Bare(text), out var word) ? word : null;

    private static string Bare(string text) => string.Join(' ', text.ToUpperInvariant()
        .Split([.. text.Where(letter => !char.IsLetterOrDigit(letter))], StringSplitOptions.RemoveEmptyEntries));
}
