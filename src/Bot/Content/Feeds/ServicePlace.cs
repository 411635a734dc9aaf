using System.Text.Json;

namespace CouncilBot.Bot.Content.Feeds;

/// <summary>Where a service is given: a place's name and address, and what else the directory says of it.</summary>
internal sealed record ServicePlace(string Name, string Address, bool IsOnline, JsonElement AtPlace, JsonElement Place)
{
    public string InWords(FeedWords words) => (Name, Address, IsOnline) switch
    {
        ("", "", true) => words.Say("online"),
        ("", _, _) => Address,
        (_, "", _) => Name,
        _ when Address.StartsWith(Name, StringComparison.OrdinalIgnoreCase) => Address,
        _ => $"{Name}, {Address}",
    };
}
