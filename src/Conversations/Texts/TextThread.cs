using System.Collections.Immutable;

namespace CouncilBot.Conversations.Texts;

/// <summary>What a conversation by text message needs to remember besides the conversation itself.</summary>
public sealed record TextThread
{
    public static TextThread New { get; } = new();

    /// <summary>The phone asked us to send it nothing more.</summary>
    public bool Stopped { get; init; }

    /// <summary>What was too long for the last text, to be had by asking for more.</summary>
    public ImmutableArray<string> Unsent { get; init; } = [];

    /// <summary>How many segments our texts have come to so far: what the conversation has cost.</summary>
    public int Segments { get; init; }

    /// <summary>Somebody else may read along: nothing is sent that was not asked for.</summary>
    public bool Discreet { get; init; }

    /// <summary>The resident's last text and when it came, for the rest of a thought that the network tore in two.</summary>
    public string? LastText { get; init; }

    public DateTimeOffset LastAt { get; init; }
}
