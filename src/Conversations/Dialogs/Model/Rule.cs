namespace CouncilBot.Conversations.Dialogs.Model;

/// <summary>What an answer must be, and what to say when it is not.</summary>
public abstract record Rule(Wording Words)
{
    /// <summary>A day (or day and time) from so many days ago to so many days ahead; open where empty. Today is 0.</summary>
    public sealed record Days(int? From, int? To, Wording Words) : Rule(Words);

    /// <summary>A number or an amount of money within limits; open where empty.</summary>
    public sealed record Amount(decimal? From, decimal? To, Wording Words) : Rule(Words);

    /// <summary>The answer's system value is one of a detail's facts or another answer's value: <c>is not other</c>.</summary>
    public sealed record DifferentFrom(string Other, Wording Words) : Rule(Words);
}
