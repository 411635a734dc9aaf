using System.Collections.Immutable;
using CouncilBot.Conversations.Dialogs;
using CouncilBot.Conversations.Dialogs.Running;
using CouncilBot.Conversations.Services;
using CouncilBot.Conversations.Texts;

namespace CouncilBot.Conversations;

/// <summary>Everything we remember of one conversation between two messages. Immutable: a turn makes the next one.</summary>
public sealed record Conversation(ConversationId Id, Channel Channel)
{
    /// <summary>Under which name the number that somebody texts from is known, which answers any question for a phone number.</summary>
    public const string OwnPhone = "own phone";

    public bool Greeted { get; init; }

    /// <summary>What the last answer was about.</summary>
    public string? LastTopic { get; init; }

    /// <summary>The choices last offered, which "2" or "the second one" may pick.</summary>
    public ImmutableArray<string> Offered { get; init; } = [];

    /// <summary>What they said before they were asked which of several things they mean, or what to do about it: it is not asked again.</summary>
    public string? SaidBefore { get; init; }

    /// <summary>The postcode that the resident gave, or how it begins, so that it need not be asked again.</summary>
    public string? Postcode { get; init; }

    /// <summary>The transaction that is under way.</summary>
    public DialogRun? Dialog { get; init; }

    /// <summary>How many were begun.</summary>
    public int Runs { get; init; }

    /// <summary>What else was wanted meanwhile, in order.</summary>
    public ImmutableArray<LaterNeed> Later { get; init; } = [];

    /// <summary>What the resident told of themselves and need not be asked again: their postcode, their address.</summary>
    public ImmutableSortedDictionary<string, Detail> Known { get; init; } = ImmutableSortedDictionary<string, Detail>.Empty;

    /// <summary>What is remembered for text messages.</summary>
    public TextThread Texts { get; init; } = TextThread.New;
}
