using System.Collections.Concurrent;

namespace CouncilBot.Sandbox.Faults;

/// <summary>Which systems are to misbehave, and for how many requests more.</summary>
internal sealed class FaultBoard
{
    private readonly ConcurrentDictionary<string, Fault> bySystem = new();

    public IReadOnlyDictionary<string, Fault> All => new SortedDictionary<string, Fault>(bySystem);

    public void Set(string system, Fault fault) => bySystem[system] = fault;

    public void Clear(string system) => bySystem.TryRemove(system, out _);

    public void Clear() => bySystem.Clear();

    /// <summary>The fault that meets this request, counted down.</summary>
    public Fault? Take(string system, string method, string path)
    {
        while (bySystem.TryGetValue(system, out var fault) && fault.Meets(method, path))
        {
            var taken = fault.Next switch
            {
                null => true,
                <= 1 => bySystem.TryRemove(new KeyValuePair<string, Fault>(system, fault)),
                _ => bySystem.TryUpdate(system, fault with { Next = fault.Next - 1 }, fault),
            };
            if (taken)
            {
                return fault;
            }
        }

        return null;
    }
}
