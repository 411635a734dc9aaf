using System.Collections.Immutable;
using CouncilBot.Conversations.Services;

namespace CouncilBot.Conversations.Dialogs.Hearing;

/// <summary>What a message means to a dialog whose question stands open.</summary>
internal abstract record Meaning
{
    private Meaning()
    {
    }

    /// <summary>It answers the open question.</summary>
    public sealed record Answers(string Name, Detail Detail, string Rest) : Meaning;

    /// <summary>It may mean several of the things to choose from.</summary>
    public sealed record Unsure(ImmutableArray<Detail> Details) : Meaning;

    /// <summary>It puts an earlier answer right.</summary>
    public sealed record Corrects(string Name, Detail Detail, string Rest) : Meaning;

    /// <summary>It wants an earlier answer changed, and does not say into what.</summary>
    public sealed record WantsChange(string Name) : Meaning;

    /// <summary>It says that something shown is wrong, and not what.</summary>
    public sealed record SaysWrong : Meaning;

    /// <summary>The answers are right.</summary>
    public sealed record Confirms : Meaning;

    /// <summary>None of what was offered is it.</summary>
    public sealed record NoneOfThese : Meaning;

    /// <summary>The question may be left out, and is.</summary>
    public sealed record Skips : Meaning;

    /// <summary>It is about something else, or not understood.</summary>
    public sealed record SomethingElse : Meaning;
}
