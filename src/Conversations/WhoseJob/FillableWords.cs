using System.Collections.Immutable;
using CouncilBot.Conversations.Words;

namespace CouncilBot.Conversations.WhoseJob;

/// <summary>Words in one or more ways: the first counts for which everything is known, else the last.</summary>
public sealed record FillableWords(ImmutableArray<Template> Ways)
{
    public static FillableWords None { get; } = new([]);

    public string Fill(IReadOnlyDictionary<string, string> facts)
    {
        var way = Ways.FirstOrDefault(words => words.Placeholders.All(name => facts.GetValueOrDefault(name, "").Length > 0)) ?? Ways.LastOrDefault();
        return way?.Fill(name => facts.GetValueOrDefault(name, "")).Trim() ?? "";
    }
}
