using System.Text.Json;
using CouncilBot.Bot.Services.Wires;

namespace CouncilBot.Bot.Services.Streets;

/// <summary>A street as the gazetteer has it: its name, who keeps it, and their phone.</summary>
internal sealed record StreetFound(string Name, string KeptBy, string Keeper, string Phone)
{
    /// <summary>There is no such street.</summary>
    public static StreetFound None { get; } = new("", "", "", "");

    public static StreetFound Read(JsonElement json) =>
        new StreetFound(json.Text("name"), json.Text("maintainedBy"), json.Text("keeper"), json.Text("phone")) is { KeptBy.Length: > 0 } street
        ? street
        : throw new JsonException("A street says who keeps it.");
}
