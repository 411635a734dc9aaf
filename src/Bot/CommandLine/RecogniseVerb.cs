using System.CommandLine;
using System.Globalization;
using CouncilBot.Bot.Settings;
using CouncilBot.Conversations;
using CouncilBot.Conversations.Understanding;

namespace CouncilBot.Bot.CommandLine;

/// <summary>Shows what is recognised in a text: dates, times, numbers, money, postcodes, phones and more. Learns nothing first.</summary>
internal static class RecogniseVerb
{
    public static Command Command()
    {
        var text = new Argument<string?>("text") { Description = "What somebody wrote.", Arity = ArgumentArity.ZeroOrOne };
        var json = new Option<bool>("--json") { Description = "Print one line of JSON for each text: {id, entities: [{type, text, start, end, value}]}." };
        var now = new Option<string?>("--now") { Description = "When it was written, like 2026-03-05T10:00:00, in London unless it says otherwise. Without it, now." };
        var file = new Option<FileInfo?>("--file") { Description = "A file with one JSON object a line: {id, text, now}. A line without now takes --now." };
        var recognise = new Command("recognise", "Finds dates, times, numbers, money, contacts and other such things in a text.") { text, json, now, file };
        recognise.SetAction((parsed, cancellationToken) => RecogniseAsync(parsed.GetValue(text), parsed.GetValue(file), parsed.GetValue(json), parsed.GetValue(now), cancellationToken));
        return recognise;
    }

    private static async Task<int> RecogniseAsync(string? text, FileInfo? file, bool json, string? now, CancellationToken cancellationToken)
    {
        if (text is null == file is null)
        {
            await Console.Error.WriteLineAsync("Give a text in quotes, or --file with a file of JSON lines.");
            return 2;
        }

        if (now is not null && Moment(now) is null)
        {
            await Console.Error.WriteLineAsync($"`{now}` is no time. Write it like 2026-03-05T10:00:00.");
            return 2;
        }

        var moment = now is null ? SettingsReader.Clock(CouncilAtHand.Settings()).GetUtcNow() : Moment(now)!.Value; // "!": just seen
        if (file is null)
        {
            Print(new RecogniseCase(null, text!, moment), json, Console.Out); // "!": one of the two is there
            return 0;
        }

        if (!file.Exists)
        {
            await Console.Error.WriteLineAsync($"{file.FullName}: there is no such file.");
            return 1;
        }

        return await RecogniseFileAsync(file, json, moment, cancellationToken);
    }

    private static async Task<int> RecogniseFileAsync(FileInfo file, bool json, DateTimeOffset moment, CancellationToken cancellationToken)
    {
        var (line, wrong) = (0, 0);
        await using var output = new StreamWriter(Console.OpenStandardOutput());
        await foreach (var written in File.ReadLinesAsync(file.FullName, cancellationToken))
        {
            line++;
            if (string.IsNullOrWhiteSpace(written))
            {
                continue;
            }

            if (RecogniseCase.Read(written, moment) is { } read)
            {
                Print(read, json, output);
                continue;
            }

            wrong++;
            await Console.Error.WriteLineAsync($"{file.FullName}:{line}: this is no JSON object with a `text`, or its `now` is no time.");
        }

        return wrong == 0 ? 0 : 1;
    }

    private static void Print(RecogniseCase read, bool json, TextWriter to)
    {
        var entities = Entities.Find(read.Text, read.Now);
        if (json)
        {
            to.WriteLine(RecognisedJson.Line(read, entities));
            return;
        }

        foreach (var entity in entities)
        {
            to.WriteLine($"{entity.Type,-12} {read.Text[entity.Start..entity.End]}  =  {string.Join("  or  ", entity.Others.Prepend(entity.Value))}");
        }
    }

    /// <summary>A time as ISO 8601 writes it; where it names no zone it is London's.</summary>
    public static DateTimeOffset? Moment(string text) =>
        !DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var time) || time.Year is < 1900 or > 2190 ? null
        : time.Kind == DateTimeKind.Unspecified ? BritishTime.At(DateOnly.FromDateTime(time), TimeOnly.FromDateTime(time))
        : DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var zoned) ? zoned : null;
}
