using System.Collections.Immutable;
using System.Text.Json;
using CouncilBot.Bot.Services.Wires;

namespace CouncilBot.Bot.Services.BinDays;

/// <summary>The containers of one address, as the waste system knows them.</summary>
internal sealed record Household(ImmutableArray<ContainerAnswer> Containers, bool IsAssisted)
{
    public static Household Nothing { get; } = new([], false);

    public static Household Read(JsonElement json) => new(
        [.. (json.Find("collections") ?? throw new JsonException("An answer of the waste system has collections.")).Items().Select(ContainerAnswer.Read).DistinctBy(container => container.Name)],
        json.Truth("assisted") || json.Truth("clinical"));

    public ContainerAnswer? Find(string container) => Containers.FirstOrDefault(each => each.Name == container);
}
