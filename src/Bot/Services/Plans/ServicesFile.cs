using System.Collections.Frozen;
using CouncilBot.Bot.Services.Wires;
using CouncilBot.Conversations.Words;
using CouncilBot.Knowledge.Files;
using YamlDotNet.RepresentationModel;

namespace CouncilBot.Bot.Services.Plans;

/// <summary>Reads council/services.yaml: which systems the council has, and by which names dialogs use them. Needs no network.</summary>
internal sealed class ServicesFile
{
    private readonly ConnectorSurroundings around;
    private readonly YamlFile yaml;
    private readonly string file;

    private ServicesFile(string file, ConnectorSurroundings around)
    {
        this.file = file;
        this.around = around;
        yaml = YamlFile.Read(file, around.Problems);
    }

    /// <summary>Mistakes are added to the surroundings' problems. A council without the file has no systems yet, and its dialogs can only talk.</summary>
    public static ConnectedSystems Read(ConnectorSurroundings around)
    {
        var file = Path.Combine(around.CouncilFolder, "services.yaml");
        return File.Exists(file)
            ? new ServicesFile(file, around).Read()
            : new ConnectedSystems(file, [], FrozenDictionary<string, IServiceOperation>.Empty);
    }

    private ConnectedSystems Read()
    {
        yaml.OnlyKnows(yaml.Entries, "systems", "operations");
        var systems = Entries("systems").Select(entry => (entry.Name, Opened: System(entry.Name, entry.Settings))).ToDictionary(system => system.Name, system => system.Opened);
        var operations = new Dictionary<string, IServiceOperation>(StringComparer.Ordinal);
        foreach (var (name, settings) in Entries("operations"))
        {
            if (Operation(name, settings, systems) is { } operation)
            {
                operations[name] = operation;
            }
        }

        return new ConnectedSystems(file, [.. systems.Values.Select(system => system.Wire)], operations.ToFrozenDictionary(StringComparer.Ordinal))
        {
            Connectors = systems.Where(system => system.Value.Connector is not null).ToFrozenDictionary(system => system.Key, system => system.Value.Connector!), // "!": just filtered
        };
    }

    private IEnumerable<(string Name, YamlMappingNode Settings)> Entries(string section)
    {
        foreach (var (key, value) in yaml.Section(yaml.Entries, section).Children)
        {
            if (value is YamlMappingNode settings)
            {
                yield return (YamlFile.Text(key), settings);
            }
            else
            {
                yaml.Problem(key, $"Write `{YamlFile.Text(key)}:` with its own `name: value` pairs below it, further in.");
            }
        }
    }

    private (Wire Wire, IConnector? Connector, PlanText Text) System(string name, YamlMappingNode settings)
    {
        var text = new PlanText(yaml, settings);
        var kind = text.Text("connector");
        var plan = new SystemPlan(name, kind, Connectors.HasAddress(kind) ? Url(text) : "")
        {
            Line = text.Line,
            Key = Key(text),
            AnswersWithin = text.Time("answers within", TimeSpan.FromSeconds(4), TimeSpan.FromSeconds(30)),
            Tries = text.Number("tries", 3, 1, 5),
        };
        var wire = new Wire(plan, around.Wires);
        var connector = Connectors.Open(kind, wire, text, around);
        if (connector is not null)
        {
            around.Opened[name] = connector;
            text.NothingElse();
        }
        else if (kind.Length > 0)
        {
            text.Problem("connector", $"`{kind}` is no connector.{DidYouMean.OneOf(kind, Connectors.Names)} The connectors are: {string.Join(", ", Connectors.Names)}.");
        }

        return (wire, connector, text);
    }

    private static string Url(PlanText text)
    {
        var url = text.Text("url").TrimEnd('/');
        if (url.Length > 0 && !url.StartsWith("sandbox/", StringComparison.Ordinal)
            && !(Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "https" or "http" && address.UserInfo.Length == 0 && address.Query.Length == 0))
        {
            text.Problem("url", "Write `url` as the system's address like https://api.example.gov.uk/v1 without a password, or sandbox/... for its twin in Development.");
        }

        return url;
    }

    private static SecretReference Key(PlanText text)
    {
        var key = new SecretReference(text.Text("key", required: false));
        if (key.IsWellFormed)
        {
            return key;
        }

        text.Problem("key", "Do not write a secret here. Write where it is to be found: `env:NAME` for an environment variable, or `file:/path`. If this was a real secret, change it now.");
        return SecretReference.None;
    }

    private IServiceOperation? Operation(string name, YamlMappingNode settings, Dictionary<string, (Wire Wire, IConnector? Connector, PlanText Text)> systems)
    {
        var text = new PlanText(yaml, settings);
        var system = text.Text("system");
        if (!systems.TryGetValue(system, out var found))
        {
            text.Problem("system", $"There is no system `{system}` above.{DidYouMean.OneOf(system, systems.Keys)}");
            return null;
        }

        var given = text.Text("does", required: false);
        var does = given.Length > 0 ? given : name[(name.LastIndexOf('.') + 1)..];
        if (found.Connector is not { } connector)
        {
            return null; // its system's mistake was told
        }

        if (connector.Does.Count > 0 && !connector.Does.Contains(does))
        {
            text.Problem("does", $"`{system}` cannot do `{does}`.{DidYouMean.OneOf(does, connector.Does)} With `does` it may be one of: {string.Join(", ", connector.Does)}.");
            return null;
        }

        var operation = connector.Open(does, name, text);
        text.NothingElse();
        return operation;
    }
}
