using System.Collections.Immutable;
using System.Globalization;
using CouncilBot.Conversations.Dialogs.Model;
using CouncilBot.Conversations.Services;

namespace CouncilBot.Conversations.Dialogs.Running;

/// <summary>One turn's way through a dialog: where the run stands by now, and what has been said.</summary>
internal sealed class Going(Dialog dialog, ConversationId conversation, DialogRun run, Reply? said)
{
    public Dialog Dialog => dialog;

    public DialogRun Run { get; set; } = run;

    public Reply? Said { get; private set; } = said;

    /// <summary>Short enough to be told on the phone, and the same if the turn runs again.</summary>
    public string CaseReference => string.Create(CultureInfo.InvariantCulture, $"CB-{Mark($"{conversation.Value}/{Run.Number}") % 100_000_000:0000 0000}");

    public Going Say(Reply reply)
    {
        Said = Said is null ? reply : Said.Text.Length == 0 ? reply : Said.And(reply);
        return this;
    }

    public Told? Settle(Step step)
    {
        Run = Run.Settle(step);
        return null;
    }

    public void Know(ServiceOutcome outcome) => Run = Run with { Facts = Run.Facts.SetItems(outcome.Facts) };

    public ServiceCall Call(Step step, string operation, KeyValuePair<string, Detail>? also = null)
    {
        var details = step.Using.Where(Run.Answers.ContainsKey).Select(name => KeyValuePair.Create(name, Run.Answers[name])).ToImmutableSortedDictionary();
        return new ServiceCall(operation, also is { } one ? details.SetItem(one.Key, one.Value) : details, Key(step));
    }

    // The same call however often it is made; another one when an answer that it uses has changed.
    private string Key(Step step) => string.Create(CultureInfo.InvariantCulture, $"{conversation.Value}/{Run.Number}/{step.Name}/{Mark(Run.From(step)):x8}");

    // The same on every machine and in every run, unlike a hash code.
    private static uint Mark(string text) => text.Aggregate(2_166_136_261u, (mark, letter) => (mark ^ letter) * 16_777_619);

    public Told Ends(DialogEnd end) => new(Run, Said ?? new Reply(""), end);
}
