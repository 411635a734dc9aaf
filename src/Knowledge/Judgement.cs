using System.Collections.Immutable;
using CouncilBot.Knowledge.Elsewhere;
using CouncilBot.Knowledge.Pages;
using CouncilBot.Knowledge.Search;

namespace CouncilBot.Knowledge;

/// <summary>What the council's pages have to say to a question.</summary>
public abstract record Judgement
{
    private Judgement(double confidence, ImmutableArray<RankedPage> runnersUp)
    {
        Confidence = confidence;
        RunnersUp = runnersUp;
    }

    /// <summary>How sure we are that the first page answers the question, from 0 to 1.</summary>
    public double Confidence { get; }

    /// <summary>The next best pages, best first.</summary>
    public ImmutableArray<RankedPage> RunnersUp { get; }

    /// <summary>This passage of this page answers.</summary>
    public sealed record Answer(Page Page, Passage Passage, double Confidence, ImmutableArray<RankedPage> RunnersUp)
        : Judgement(Confidence, RunnersUp);

    /// <summary>One of these pages may answer; ask which.</summary>
    public sealed record Clarify(ImmutableArray<Page> Pages, double Confidence, ImmutableArray<RankedPage> RunnersUp)
        : Judgement(Confidence, RunnersUp);

    /// <summary>No page answers. When it seems to be another body's job, that is said.</summary>
    public sealed record Unknown(OthersJob? Elsewhere, double Confidence, ImmutableArray<RankedPage> RunnersUp)
        : Judgement(Confidence, RunnersUp);
}
