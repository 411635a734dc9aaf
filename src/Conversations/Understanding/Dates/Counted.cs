using CouncilBot.Conversations.Dialogs.Model;
using CouncilBot.Conversations.Understanding.Words;

namespace CouncilBot.Conversations.Understanding.Dates;

/// <summary>A day or moment counted from now: "5 days ago", "in a fortnight", "2 hours ago", "in 3 weeks' time".</summary>
internal static class Counted
{
    public static Said<When>? At(SpokenText text, int at, Present present)
    {
        if (text[at].Word is "now" || text.Says(at, ["right", "now"]) || text.Says(at, ["just", "now"]))
        {
            return text[at - 1].Word is "from" or "until" or "by" || text.Is(at + 1, "and") ? null : new Said<When>(new When.Moment(present.Now), text.Is(at, "now") ? at + 1 : at + 2);
        }

        var isAhead = text[at].Word is "in" or "within" && present.Tense != Tense.Past;
        var start = isAhead ? text[at + 1].Word is "about" or "around" or "approximately" ? at + 2 : at + 1 : at;
        if (Lengths.At(text, start) is not { IsWeak: false } length)
        {
            return null;
        }

        var (direction, next) = Direction(text, length.Next, isAhead);
        return direction != 0 && length.Value.From(present.Now, direction) is { } moment
            ? new Said<When>(length.Value.IsDays ? new When.Day(DateOnly.FromDateTime(moment)) : new When.Moment(moment), next)
            : null;
    }

    private static (int Direction, int Next) Direction(SpokenText text, int next, bool isAhead)
    {
        var time = text[next].Word is "'" or "’" ? next + 1 : next;
        return text[next].Word is "ago" or "back" or "earlier" && !isAhead ? (-1, text.Skip(next + 1, "today"))
            : text.Is(time, "time") ? (1, time + 1)
            : text.Says(next, ["from", "now"]) ? (1, next + 2)
            : text.Is(next, "later") && !isAhead ? (1, next + 1)
            : isAhead && text[next].Word is not ("from" or "after" or "before") ? (1, next)
            : (0, next);
    }
}
