using System.Runtime.CompilerServices;
using CouncilBot.Conversations.Dialogs.Model;

namespace CouncilBot.Conversations.Understanding.Dates;

/// <summary>When something is said, and whether it is about what was or will be.</summary>
/// <param name="Now">The time in Britain.</param>
/// <param name="Tense">Which of several days is meant when one does not say.</param>
/// <param name="Anchor">The day to which a day without its year or week lies nearest: today, or the other end of a range.</param>
internal sealed record Present(DateTime Now, Tense Tense, DateOnly Anchor)
{
    public DateOnly Today { get; } = DateOnly.FromDateTime(Now);

    public static Present At(DateTimeOffset now, Tense tense)
    {
        var local = BritishTime.Local(now);
        return new Present(local, tense, DateOnly.FromDateTime(local));
    }

    // Readings are remembered by whom they were asked for: that very one, not one like it.
    public bool Equals(Present? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);

    public Present After(DateOnly day) => this with { Anchor = day, Tense = Tense.Future };

    public Present Before(DateOnly day) => this with { Anchor = day, Tense = Tense.Past };
}
