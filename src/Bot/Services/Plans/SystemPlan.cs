namespace CouncilBot.Bot.Services.Plans;

/// <summary>One of the council's systems, as services.yaml describes it.</summary>
internal sealed record SystemPlan(string Name, string Connector, string Url)
{
    private const string Twins = "sandbox/";

    public SecretReference Key { get; init; } = SecretReference.None;

    /// <summary>How long each try may take.</summary>
    public TimeSpan AnswersWithin { get; init; } = TimeSpan.FromSeconds(4);

    public int Tries { get; init; } = 3;

    /// <summary>Where it stands in services.yaml.</summary>
    public int Line { get; init; }

    /// <summary>Played by the Sandbox, at our own address.</summary>
    public bool IsSandbox => Url.StartsWith(Twins, StringComparison.Ordinal);
}
