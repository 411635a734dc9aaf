using CouncilBot.Conversations.Dialogs.Model;

namespace CouncilBot.Conversations.Dialogs;

/// <summary>
/// The dialogs that are served now. Another set takes their place whole; a conversation under way finds its own version
/// as long as it needs it, also after the program was started again.
/// </summary>
/// <param name="first">The set served from the start.</param>
/// <param name="kept">Where versions are kept; none for a run that keeps nothing.</param>
public sealed class LiveDialogs(DialogSet first, KeptDialogs? kept = null)
{
    private volatile DialogSet now = Kept(first, kept);

    public DialogSet Now => now;

    public void Replace(DialogSet next) => now = Kept(next, kept);

    /// <summary>This version of a dialog, served now or once; null when it is nowhere any more.</summary>
    public Dialog? Find(string id, string version) =>
        now.ById.TryGetValue(id, out var current) && current.Version == version ? current : kept?.Find(id, version);

    // Before anybody can begin on it.
    private static DialogSet Kept(DialogSet set, KeptDialogs? kept)
    {
        foreach (var dialog in set.All)
        {
            kept?.Keep(dialog);
        }

        return set;
    }
}
