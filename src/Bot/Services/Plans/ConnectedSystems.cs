using System.Collections.Frozen;
using System.Collections.Immutable;
using CouncilBot.Bot.Services.Wires;
using CouncilBot.Knowledge.Files;

namespace CouncilBot.Bot.Services.Plans;

/// <summary>Everything that services.yaml connects. Nothing has been asked of any system yet.</summary>
internal sealed record ConnectedSystems(string File, ImmutableArray<Wire> Wires, FrozenDictionary<string, IServiceOperation> Operations)
{
    /// <summary>Each system by its name, as its connector opened it.</summary>
    public FrozenDictionary<string, IConnector> Connectors { get; init; } = FrozenDictionary<string, IConnector>.Empty;

    /// <summary>What keeps this host from using them: a twin outside Development, a secret that is not there.</summary>
    public IEnumerable<FileProblem> Refusals(bool isDevelopment) => Wires.Select(wire => wire.System).SelectMany(system => Refusals(system, isDevelopment));

    private IEnumerable<FileProblem> Refusals(SystemPlan system, bool isDevelopment)
    {
        if (system.IsSandbox && !isDevelopment)
        {
            yield return new FileProblem(
                File, system.Line,
                $"`{system.Name}` is played by the Sandbox, which answers only in Development. Write the real system's address at `url`, or set ASPNETCORE_ENVIRONMENT to Development to try things out.");
        }
        else if (!system.IsSandbox && system.Key.Text.Length > 0 && system.Key.Value() is null)
        {
            yield return new FileProblem(File, system.Line, $"The key of `{system.Name}` is not to be found at {system.Key.Text}. Put it there, or correct `key`.");
        }
    }
}
