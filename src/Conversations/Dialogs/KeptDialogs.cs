using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using CouncilBot.Conversations.Dialogs.Files;
using CouncilBot.Conversations.Dialogs.Model;

namespace CouncilBot.Conversations.Dialogs;

/// <summary>Every version of a dialog that was ever served, as a small file each, for the conversations that began on it.</summary>
public sealed partial class KeptDialogs(string folder)
{
    private readonly ConcurrentDictionary<(string Id, string Version), Dialog> read = [];

    public void Keep(Dialog dialog)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        read[(dialog.Id, dialog.Version)] = dialog;
        var file = FileOf(dialog.Id, dialog.Version);
        if (File.Exists(file))
        {
            return;
        }

        Directory.CreateDirectory(folder);
        var aside = $"{file}.{Environment.ProcessId}.tmp"; // a half-written version would be lost for good
        File.WriteAllText(aside, dialog.Text);
        File.Move(aside, file, overwrite: true);
    }

    public Dialog? Find(string id, string version)
    {
        if (read.TryGetValue((id, version), out var dialog) || !IsName(id) || !IsName(version) || !File.Exists(FileOf(id, version)))
        {
            return dialog;
        }

        return DialogFile.ParseKept(File.ReadAllText(FileOf(id, version)), id + DialogFolder.Ending) is { } found
            ? read.GetOrAdd((id, version), found)
            : null;
    }

    private string FileOf(string id, string version) => Path.Combine(folder, $"{id}.{version}{DialogFolder.Ending}");

    private static bool IsName(string text) => Name().IsMatch(text);

    [GeneratedRegex("^[a-z0-9-]+$")]
    private static partial Regex Name();
}
