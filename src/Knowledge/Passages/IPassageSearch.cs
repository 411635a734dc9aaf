namespace CouncilBot.Knowledge.Passages;

/// <summary>Finds the passages that speak of what was asked, best first.</summary>
public interface IPassageSearch
{
    /// <summary>How many documents can be found.</summary>
    int Documents { get; }

    /// <summary>Fills <paramref name="best"/> from its start and says how many were found. Any text may be asked, by many at once.</summary>
    int Search(ReadOnlySpan<char> question, Span<Hit> best);
}
