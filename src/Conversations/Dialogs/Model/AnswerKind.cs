using System.Collections.Immutable;

namespace CouncilBot.Conversations.Dialogs.Model;

/// <summary>What kind of answer a question wants.</summary>
public abstract record AnswerKind
{
    private AnswerKind()
    {
    }

    /// <summary>The resident's own words, from so many letters to so many.</summary>
    public sealed record Text(int Shortest, int Longest) : AnswerKind;

    public sealed record YesOrNo : AnswerKind;

    public sealed record OneOf(ImmutableArray<Option> Options) : AnswerKind;

    public sealed record SeveralOf(ImmutableArray<Option> Options) : AnswerKind;

    /// <summary>One of what an operation finds, from the details named in the step's `using`.</summary>
    public sealed record OneFrom(string Operation) : AnswerKind;

    public sealed record Number(decimal? From, decimal? To) : AnswerKind;

    public sealed record Money(decimal? From, decimal? To) : AnswerKind;

    public sealed record Postcode : AnswerKind;

    public sealed record Day(Tense Tense) : AnswerKind;

    public sealed record TimeOfDay : AnswerKind;

    public sealed record DayAndTime(Tense Tense) : AnswerKind;

    public sealed record Phone(bool MobileOnly) : AnswerKind;

    public sealed record Email : AnswerKind;

    public sealed record Registration : AnswerKind;

    /// <summary>A reference such as MB-4822.</summary>
    public sealed record Reference : AnswerKind;

    /// <summary>Where something is: an address, what is near, a map link, a point, or what a photo knows.</summary>
    public sealed record Place : AnswerKind;

    public sealed record Photo : AnswerKind;

    public sealed record File : AnswerKind;
}
