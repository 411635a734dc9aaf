using System.Text.Json;
using System.Text.Json.Nodes;

namespace CouncilBot.Sandbox.Keeping;

/// <summary>Every part of the state together, read and set by JSON, and found again after a restart.</summary>
internal sealed class SandboxState
{
    private const string One = "address";
    private readonly Journal journal;
    private readonly Dictionary<string, IShelf> shelves;

    public SandboxState(IEnumerable<IShelf> shelves, Journal journal)
    {
        this.journal = journal;
        this.shelves = shelves.ToDictionary(shelf => shelf.Name);
        foreach (var shelf in this.shelves.Values)
        {
            shelf.StartOver();
        }

        foreach (var line in journal.Earlier)
        {
            if (this.shelves.TryGetValue(line.GetProperty("shelf").GetString() ?? "", out var shelf))
            {
                shelf.Recall(line);
            }
        }
    }

    public JsonObject Read() => new(shelves.Values.Select(shelf => KeyValuePair.Create(shelf.Name, (JsonNode?)shelf.Read(null))));

    /// <summary>What there is about one address, or null when there is no such address.</summary>
    public JsonObject? Read(string uprn)
    {
        if (shelves["addresses"].Read(uprn) is not [{ } address])
        {
            return null;
        }

        return new([KeyValuePair.Create(One, (JsonNode?)address.DeepClone()), .. OfAddresses().Select(shelf => KeyValuePair.Create(shelf.Name, (JsonNode?)shelf.Read(uprn)))]);
    }

    /// <summary>Puts the parts that are given in place of what was there. When one of them is wrong, none is put.</summary>
    public void Put(JsonElement parts) => Apply(Parts(parts).Select(part => Shelf(part.Name, shelves.Values).Prepare(part.Value, null)));

    /// <summary>The same for one address: of `address` itself the fields that are given, of the other parts what belongs to the address.</summary>
    public void Put(string uprn, JsonElement parts) => Apply(Parts(parts).Select(part => part.Name == One
        ? shelves["addresses"].Prepare(Merged(uprn, part.Value), uprn)
        : Shelf(part.Name, OfAddresses(), One).Prepare(part.Value, uprn)));

    public void StartOver()
    {
        journal.Clear();
        foreach (var shelf in shelves.Values)
        {
            shelf.StartOver();
        }
    }

    private IEnumerable<IShelf> OfAddresses() => shelves.Values.Where(shelf => shelf.IsByAddress && shelf.Name != "addresses");

    private static void Apply(IEnumerable<Action> changes)
    {
        foreach (var change in changes.ToList())
        {
            change();
        }
    }

    private static JsonElement.ObjectEnumerator Parts(JsonElement parts) => parts.ValueKind == JsonValueKind.Object
        ? parts.EnumerateObject()
        : throw new BadStateException("Write an object with the parts that are to change, like {\"crewLogs\":[...]}.");

    private static IShelf Shelf(string name, IEnumerable<IShelf> among, params string[] andAlso) => among.FirstOrDefault(shelf => shelf.Name == name)
        ?? throw new BadStateException($"{name} is no part of the state here. The parts are {string.Join(", ", andAlso.Concat(among.Select(shelf => shelf.Name)))}.");

    private JsonElement Merged(string uprn, JsonElement given)
    {
        if (given.ValueKind != JsonValueKind.Object)
        {
            throw new BadStateException("address: write an object with the fields that are to change.");
        }

        var address = shelves["addresses"].Read(uprn) is [{ } found] ? found.DeepClone().AsObject() : [];
        foreach (var field in given.EnumerateObject())
        {
            address[field.Name] = JsonSerializer.SerializeToNode(field.Value);
        }

        return JsonSerializer.SerializeToElement(new JsonArray(address));
    }
}
