using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CouncilBot.Sandbox.Keeping;

/// <summary>Things of one kind that a system keeps, in order, each under its id. What is put here is written down before it is answered for.</summary>
internal sealed class Shelf<T>(string name, Func<T, string> idOf, Journal journal, Func<IEnumerable<T>>? atFirst = null, bool isByAddress = false) : IShelf
{
    private readonly Lock changing = new();
    private ImmutableDictionary<string, T> byId = ImmutableDictionary<string, T>.Empty;
    private ImmutableList<string> order = [];

    public string Name => name;

    public bool IsByAddress => isByAddress;

    public IEnumerable<T> All
    {
        get
        {
            lock (changing)
            {
                var (ids, things) = (order, byId);
                return ids.Select(id => things[id]);
            }
        }
    }

    public T? Find(string id)
    {
        lock (changing)
        {
            return byId.GetValueOrDefault(id);
        }
    }

    public void Put(T thing)
    {
        lock (changing)
        {
            journal.Write(new JsonObject { ["shelf"] = name, ["put"] = JsonSerializer.SerializeToNode(thing, SandboxJson.Strict) });
            Add(thing);
        }
    }

    public JsonArray Read(string? uprn) =>
        [.. All.Select(thing => JsonSerializer.SerializeToNode(thing, SandboxJson.Strict)).Where(thing => uprn is null || BelongsTo(thing, uprn))];

    public Action Prepare(JsonElement given, string? uprn)
    {
        if (given.ValueKind != JsonValueKind.Array)
        {
            throw new BadStateException($"{name}: write a list, like [{{...}}], not {given.ValueKind.ToString().ToLowerInvariant()}.");
        }

        var things = given.EnumerateArray().Select((thing, index) => SandboxJson.Read<T>(Of(thing, uprn), $"{name}[{index}]")).ToList();
        if (things.GroupBy(idOf).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            throw new BadStateException($"{name}: {twice.Key} is there twice.");
        }

        return () => Replace(uprn is null ? things : [.. All.Where(thing => !BelongsTo(JsonSerializer.SerializeToNode(thing, SandboxJson.Strict), uprn)), .. things]);
    }

    public void Recall(JsonElement line)
    {
        lock (changing)
        {
            if (line.TryGetProperty("all", out var all))
            {
                Fill(SandboxJson.Read<List<T>>(all, name));
            }
            else
            {
                Add(SandboxJson.Read<T>(line.GetProperty("put"), name));
            }
        }
    }

    public void StartOver()
    {
        lock (changing)
        {
            Fill(atFirst?.Invoke() ?? []);
        }
    }

    private void Replace(List<T> things)
    {
        lock (changing)
        {
            journal.Write(new JsonObject { ["shelf"] = name, ["all"] = JsonSerializer.SerializeToNode(things, SandboxJson.Strict) });
            Fill(things);
        }
    }

    private void Fill(IEnumerable<T> things)
    {
        (byId, order) = (ImmutableDictionary<string, T>.Empty, []);
        foreach (var thing in things)
        {
            Add(thing);
        }
    }

    private void Add(T thing)
    {
        var id = idOf(thing);
        order = byId.ContainsKey(id) ? order : order.Add(id);
        byId = byId.SetItem(id, thing);
    }

    private static JsonElement Of(JsonElement thing, string? uprn)
    {
        if (uprn is null || thing.ValueKind != JsonValueKind.Object)
        {
            return thing;
        }

        var named = JsonObject.Create(thing)!; // "!": it is an object
        named["uprn"] = uprn;
        return JsonSerializer.SerializeToElement(named);
    }

    private static bool BelongsTo(JsonNode? thing, string uprn) => (string?)thing?["uprn"] == uprn;
}
