using CouncilBot.Conversations.Dialogs.Model;
using YamlDotNet.RepresentationModel;

namespace CouncilBot.Conversations.Dialogs.Files;

/// <summary>On which line of its file each part of a dialog stands, so that whoever judges it can say where.</summary>
internal sealed class Lines
{
    private readonly Dictionary<object, int> parts = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(int Step, string Name), int> names = [];

    public static int Of(YamlNode node) => Math.Max(1, (int)node.Start.Line);

    public T Note<T>(T part, YamlNode where)
        where T : class
    {
        parts[part] = Of(where);
        return part;
    }

    /// <summary>Where each name of this step stands, or of the head when the step is 0.</summary>
    public void Note(int step, YamlMappingNode entry)
    {
        foreach (var (key, value) in entry.Children)
        {
            names[(step, ((YamlScalarNode)key).Value ?? "")] = value is YamlMappingNode or YamlSequenceNode ? Of(key) : Of(value);
        }
    }

    public int Of(object part) => parts.GetValueOrDefault(part, 1);

    public int Of(Step step, string name) => names.GetValueOrDefault((step.Line, name), step.Line);

    public int OfHead(string name) => names.GetValueOrDefault((0, name), 1);
}
