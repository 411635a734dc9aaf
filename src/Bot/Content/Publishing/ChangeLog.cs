using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CouncilBot.Knowledge.Pages;

namespace CouncilBot.Bot.Content.Publishing;

/// <summary>Notes when the text of a page changes or the page goes, so that old answers can be known as such. It names no resident.</summary>
internal sealed class ChangeLog(string dataFolder, TimeProvider time)
{
    private const long Largest = 5_000_000;
    private readonly string notes = Path.Combine(dataFolder, "content-changes.jsonl");
    private readonly string marks = Path.Combine(dataFolder, "content-marks.json");

    /// <summary>Compares with what was last published, in this run or the one before, and writes down what is different.</summary>
    public IReadOnlyList<ContentChange> Note(IEnumerable<Page> pages)
    {
        var before = Marks();
        var now = pages.ToDictionary(page => page.Topic, Marks);
        List<ContentChange> changes = before is null ? [] : [.. before.Select(old => Compare(old.Key, old.Value, now.GetValueOrDefault(old.Key))).OfType<ContentChange>()];
        Write(changes);
        File.WriteAllBytes(marks + ".new", JsonSerializer.SerializeToUtf8Bytes(now, ChangeJson.Default.DictionaryStringPassageMarkArray));
        File.Move(marks + ".new", marks, overwrite: true);
        return changes;
    }

    private ContentChange? Compare(string topic, PassageMark[] old, PassageMark[]? now)
    {
        string[] Only(PassageMark[] these, PassageMark[] those) => [.. these.Except(those).Select(mark => mark.Heading).Distinct()];
        var gone = Only(old, now ?? []);
        var come = Only(now ?? [], old);
        return gone.Length + come.Length == 0
            ? null
            : new ContentChange(time.GetUtcNow(), topic, now is null, [.. come.Except(gone)], [.. gone.Except(come)], [.. gone.Intersect(come)]);
    }

    private void Write(List<ContentChange> changes)
    {
        if (changes.Count == 0)
        {
            return;
        }

        if (new FileInfo(notes) is { Exists: true, Length: > Largest })
        {
            File.Move(notes, Path.ChangeExtension(notes, ".old.jsonl"), overwrite: true);
        }

        File.AppendAllLines(notes, changes.Select(change => JsonSerializer.Serialize(change, ChangeJson.Default.ContentChange)));
    }

    private Dictionary<string, PassageMark[]>? Marks()
    {
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllBytes(marks), ChangeJson.Default.DictionaryStringPassageMarkArray);
        }
        catch (Exception reason) when (reason is FileNotFoundException or DirectoryNotFoundException or JsonException)
        {
            return null;
        }
    }

    private static PassageMark[] Marks(Page page) => [.. page.Passages.Select(passage => new PassageMark(passage.Heading, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(passage.Text)).AsSpan(0, 12))))];
}
