using System.Collections.Immutable;

namespace CouncilBot.Conversations.Dialogs.Model;

/// <summary>One step of a dialog. The next one is always the first that is not yet settled.</summary>
public abstract record Step
{
    private Step()
    {
    }

    /// <summary>The step's name within its dialog, the same in every run: part of the key by which a system knows a call.</summary>
    public required string Name { get; init; }

    /// <summary>Where it stands in the file.</summary>
    public int Line { get; init; }

    /// <summary>It only counts while all of these hold.</summary>
    public ImmutableArray<Condition> OnlyIf { get; init; } = [];

    /// <summary>What it takes from earlier answers: when one of them changes, this step is open again.</summary>
    public ImmutableArray<string> Using { get; init; } = [];

    /// <summary>
    /// What to do for each outcome of the step's operation; for a question with options or `yes or no`, for each value that is answered.
    /// Where a value or the outcome `found` of a question or booking is not named, it carries on.
    /// </summary>
    public ImmutableSortedDictionary<string, Handling> When { get; init; } = ImmutableSortedDictionary<string, Handling>.Empty;

    public sealed record Say(Wording Words) : Step;

    public sealed record Ask(Wording Words, AnswerKind Kind, string SaveAs) : Step
    {
        public Wording? NotUnderstood { get; init; }

        public Wording? Help { get; init; }

        public Wording? Why { get; init; }

        public ImmutableArray<Rule> MustBe { get; init; } = [];

        /// <summary>May be skipped.</summary>
        public bool Optional { get; init; }
    }

    public sealed record LookUp(string Operation) : Step;

    public sealed record CheckAnswers(Wording Words, ImmutableArray<Shown> Show) : Step;

    /// <summary>Asks a system to do something, once.</summary>
    public sealed record Send(string Operation) : Step;

    /// <summary>Gives the resident a link to pay, and goes on when the payment system says that it is paid.</summary>
    /// <param name="Operation">The payment system's.</param>
    /// <param name="Amount">Pounds, as `42.50`, or one placeholder, as `((price))`.</param>
    public sealed record Pay(string Operation, string Amount) : Step
    {
        /// <summary>What to say above the link; without them, the assistant's own words.</summary>
        public Wording? Words { get; init; }
    }

    /// <summary>Offers free times, and holds the one that is chosen.</summary>
    public sealed record Book(string Operation, Wording Words, string SaveAs) : Step;

    public sealed record HandOver(string Team, Wording? Words) : Step;
}
