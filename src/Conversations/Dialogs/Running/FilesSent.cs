using System.Collections.Immutable;
using System.Globalization;
using CouncilBot.Conversations.Dialogs.Model;
using CouncilBot.Conversations.Services;

namespace CouncilBot.Conversations.Dialogs.Running;

/// <summary>What the files of a run answer: a question for a photo or a paper, and where something is, by a photo that knows where it was taken.</summary>
internal static class FilesSent
{
    public static Detail? Answer(AnswerKind kind, ImmutableArray<SentFile> files, DialogWords words) => kind switch
    {
        AnswerKind.Photo => Of([.. files.Where(file => file.IsPhoto)], words),
        AnswerKind.File => Of(files, words),
        AnswerKind.Place => files.LastOrDefault(file => file.Point is not null)?.Point is { } point ? At(point, words) : null,
        _ => null,
    };

    private static Detail? Of(ImmutableArray<SentFile> files, DialogWords words) => files.IsEmpty ? null : new Detail(
        string.Join(' ', files.Select(file => file.Address)),
        words.Say(files.Length == 1 ? "one file" : "several files", new KeyValuePair<string, string>("count", files.Length.ToString(CultureInfo.InvariantCulture))).Text);

    private static Detail At(string point, DialogWords words)
    {
        var (latitude, longitude) = point.Split(',') is [var north, var east] ? (north, east) : ("", "");
        var place = new Detail(point, words.Say("where the photo was taken").Text);
        return place with { Facts = place.Facts.Add("latitude", latitude).Add("longitude", longitude) };
    }
}
