using System.Text.Json;
using System.Text.Json.Nodes;

namespace CouncilBot.Sandbox.Keeping;

/// <summary>One part of the sandbox's state, as those see it who read and set it by JSON.</summary>
internal interface IShelf
{
    string Name { get; }

    /// <summary>Whether each thing belongs to an address, so that the part can be read and set for one.</summary>
    bool IsByAddress { get; }

    JsonArray Read(string? uprn);

    /// <summary>Reads what is to stand here instead, and answers what puts it there. Nothing changes until that is called.</summary>
    Action Prepare(JsonElement given, string? uprn);

    /// <summary>One thing as it was written down before a restart.</summary>
    void Recall(JsonElement thing);

    /// <summary>Back to what it held at the first start.</summary>
    void StartOver();
}
