namespace CouncilBot.Sandbox.Faults;

/// <summary>How a system is to misbehave. What is not given does not happen.</summary>
internal sealed record Fault
{
    /// <summary>The answer is held back for so long; what was asked for has been done by then.</summary>
    public double? SlowSeconds { get; init; }

    /// <summary>Nothing is done: the status below is answered, or without one the connection is closed.</summary>
    public bool Down { get; init; }

    /// <summary>The status to refuse with, like 503 or 429.</summary>
    public int? Status { get; init; }

    /// <summary>What a refusal says in Retry-After.</summary>
    public int? RetryAfterSeconds { get; init; }

    /// <summary>What was asked for is done, and then the connection is closed without an answer.</summary>
    public bool DropAfter { get; init; }

    /// <summary>The system answers from what it knew three weeks ago.</summary>
    public bool Stale { get; init; }

    /// <summary>What is sent counts as sent before; lists hold everything twice.</summary>
    public bool Duplicate { get; init; }

    /// <summary>The answer has values of the wrong type, or in another way as <see cref="WrongAs"/> says.</summary>
    public bool Wrong { get; init; }

    /// <summary>types, cut, html or empty.</summary>
    public string? WrongAs { get; init; }

    /// <summary>Only for so many requests from now on.</summary>
    public int? Next { get; init; }

    /// <summary>Only for requests with this method, like POST.</summary>
    public string? Method { get; init; }

    /// <summary>Only for requests whose path has this in it, like /requests.</summary>
    public string? Path { get; init; }

    /// <summary>In a few words, for the page and the list of requests.</summary>
    public override string ToString() => string.Join(", ", Parts().OfType<string>());

    public bool Meets(string method, string path) =>
        (Method is null || method.Equals(Method, StringComparison.OrdinalIgnoreCase)) && (Path is null || path.Contains(Path, StringComparison.OrdinalIgnoreCase));

    /// <summary>What is wrong with the fault itself, or null.</summary>
    public string? Problem() =>
        SlowSeconds is < 0 or > 600 ? "slowSeconds: write 0 to 600."
        : Status is < 400 or > 599 ? "status: write an error's status, 400 to 599."
        : Next is < 1 ? "next: write how many requests it is for, 1 or more."
        : WrongAs is not (null or "types" or "cut" or "html" or "empty") ? "wrongAs: write types, cut, html or empty."
        : Parts().Any(part => part is not null) ? null
        : "says nothing to do: give slowSeconds, down, status, dropAfter, stale, duplicate or wrong.";

    private IEnumerable<string?> Parts() =>
    [
        SlowSeconds is { } seconds ? $"slow by {seconds} s" : null,
        Status is { } status ? $"refuses with {status}" : Down ? "down" : null,
        DropAfter ? "drops after" : null,
        Stale ? "stale" : null,
        Duplicate ? "duplicate" : null,
        Wrong || WrongAs is not null ? $"wrong ({WrongAs ?? "types"})" : null,
    ];
}
