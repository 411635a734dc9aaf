using CouncilBot.Bot.Services.Plans;

namespace CouncilBot.Bot.Services;

/// <summary>One system, opened by the kind of connector that speaks its language.</summary>
internal interface IConnector
{
    /// <summary>What it can do, for `does`; empty when services.yaml itself describes what it does.</summary>
    IReadOnlyList<string> Does { get; }

    /// <summary>Makes an operation of what it can do. Mistakes in its settings are told, not thrown; nothing when it cannot be made.</summary>
    IServiceOperation? Open(string does, string name, PlanText settings);
}
