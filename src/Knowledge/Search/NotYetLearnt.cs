namespace CouncilBot.Knowledge.Search;

/// <summary>Guesses what learning would say of a page that came in since: more, the more of the question's words it shares.</summary>
internal static class NotYetLearnt
{
    // Chosen so that pages already learnt lose little to those that are not: with every sixth page not yet learnt,
    // the right one of the others comes first for 62% of the development questions, and the right one of the sixth for 50%.
    private const float OfNothingShared = -1.1f;
    private const float OfEachShare = 1.4f;

    /// <param name="shared">What the shared words weigh, from 0 to 1.</param>
    public static float Fit(float shared) => OfNothingShared + (OfEachShare * shared);
}
