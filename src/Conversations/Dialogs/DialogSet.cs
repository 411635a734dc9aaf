using System.Collections.Frozen;
using System.Collections.Immutable;
using CouncilBot.Conversations.Dialogs.Model;

namespace CouncilBot.Conversations.Dialogs;

/// <summary>All dialogs that are served together. It never changes: an edit makes another one.</summary>
public sealed class DialogSet(IEnumerable<Dialog> dialogs)
{
    public static DialogSet Empty { get; } = new([]);

    public ImmutableArray<Dialog> All { get; } = [.. dialogs];

    public FrozenDictionary<string, Dialog> ById => field ??= All.ToFrozenDictionary(dialog => dialog.Id);

    public FrozenDictionary<string, Dialog> ByTopic => field ??= All.ToFrozenDictionary(dialog => dialog.Topic);
}
