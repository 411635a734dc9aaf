namespace CouncilBot.Knowledge.Search;

/// <summary>A part of a document: its words, how much they count, and how strongly a long field is held against it (0 to 1).</summary>
internal sealed record Field(IReadOnlyList<string> Words, float Importance, float Evenness);
