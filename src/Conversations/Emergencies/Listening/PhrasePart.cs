namespace CouncilBot.Conversations.Emergencies.Listening;

/// <summary>One part of a phrase that an officer wrote.</summary>
internal abstract record PhrasePart
{
    private PhrasePart()
    {
    }

    /// <summary>"hit": the word with its usual endings.</summary>
    public sealed record Word(string Text) : PhrasePart;

    /// <summary>"fire!": the word exactly as it is written.</summary>
    public sealed record Exactly(string Text) : PhrasePart;

    /// <summary>"suicid*": any word that begins so.</summary>
    public sealed record Beginning(string Text) : PhrasePart;

    /// <summary>"(someone)": anything in the group of that name.</summary>
    public sealed record Group(string Name) : PhrasePart;

    /// <summary>"smell/stink" or "(left alone | on own)": one of these.</summary>
    public sealed record OneOf(string Text, IReadOnlyList<IReadOnlyList<PhrasePart>> Choices) : PhrasePart;

    /// <summary>"..": up to so many words of any kind.</summary>
    public sealed record Gap(int Words) : PhrasePart;
}
