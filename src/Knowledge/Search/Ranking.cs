namespace CouncilBot.Knowledge.Search;

/// <summary>How well each topic fits a question, by each of those who judged and by them together.</summary>
/// <param name="Words">The words that count, mended where they were misspelt.</param>
/// <param name="Mended">How many were mended.</param>
/// <param name="Known">How much of what the words weigh is of words that some page or its askers use, from 0 to 1.</param>
/// <param name="Learnt">By what was learnt from examples; after the council's own topics stand others' jobs and nothing at all.</param>
/// <param name="Said">By the words shared with the page and its askers, from 0 to 1.</param>
/// <param name="Together">By both.</param>
internal sealed record Ranking(List<string> Words, int Mended, float Known, float[] Learnt, float[] Said, float[] Together)
{
    private const int Shown = 6;

    /// <summary>The topics that fit best, best first.</summary>
    public int[] Best { get; } = Top.Of(Together, Shown);

    public int Topics => Together.Length;

    /// <summary>How well the best of what is outside the council's topics fits; far below zero when nothing was learnt of it.</summary>
    public float Outside => Learnt.Length > Topics ? Learnt[Topics..].Max() : -1;
}
