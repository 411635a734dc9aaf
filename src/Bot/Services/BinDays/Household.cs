using System.Collections.Immutable;
using System.Text.Json;
using CouncilBot.Bot.Services.Wires;
using CouncilBot.Conversations.Waste;

namespace CouncilBot.Bot.Services.BinDays;

/// <summary>The containers of one address, as the waste system knows them.</summary>
internal sealed record Household(ImmutableArray<ContainerAnswer> Containers, bool IsAssisted)
{
    public static Household Nothing { get; } = new([], false);

    public static Household Read(JsonElement json) => new(
        [.. (json.Find("collections") ?? throw new JsonException("An answer of the waste system has collections.")).Items().Select(ContainerAnswer.Read).DistinctBy(container => container.Name)],
        json.Truth("assisted") || json.Truth("clinical"));

    /// <summary>One container as the rules for missed bins want it; one that is not there has no dates.</summary>
    public BinAtHome Bin(string container) => Containers.FirstOrDefault(each => each.Name == container) is not { } found
        ? new BinAtHome(container) { IsAssisted = IsAssisted }
        : new BinAtHome(container)
        {
            Last = found.Last, Next = found.Next, RoundIsDone = found.RoundIsDone, RoundDoneAt = found.RoundDoneAt,
            Notes = found.Notes, OpenReport = found.OpenReport, IsAssisted = IsAssisted,
        };
}
