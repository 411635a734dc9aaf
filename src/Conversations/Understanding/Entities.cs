using System.Globalization;
using CouncilBot.Conversations.Dialogs.Model;
using CouncilBot.Conversations.Understanding.Amounts;
using CouncilBot.Conversations.Understanding.Choices;
using CouncilBot.Conversations.Understanding.Contacts;
using CouncilBot.Conversations.Understanding.Dates;

namespace CouncilBot.Conversations.Understanding;

/// <summary>Everything that is recognised in a text. Where two readings overlap the longer one stands, so that the 3 of "3/11" is no number.</summary>
public static class Entities
{
    public static IReadOnlyList<Entity> Find(string text, DateTimeOffset now, Tense tense = Tense.Any)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<Entity> all =
        [
            .. DatesAndTimes.Find(text, now, tense).Select(found => Of(Type(found.Value), found, value => value.ToString())),
            .. Ordinals.Find(text).Select(found => Of("ordinal", found, value => value.ToString(CultureInfo.InvariantCulture))),
            .. Urls.Find(text).Select(found => Of("url", found, value => value)),
            .. Emails.Find(text).Select(found => Of("email", found, value => value.Value)),
            .. Postcodes.Find(text).Select(found => Of("postcode", found, value => value.Value)),
            .. UkPhones.Find(text).Select(found => Of("phone", found, value => value.Value)),
            .. MoneyAmounts.Find(text).Select(found => Of("money", found, value => value.ToString())),
            .. Ages.Find(text).Select(found => Of("age", found, value => value.ToString())),
            .. Percents.Find(text).Select(found => Of("percent", found, Plain)),
            .. Registrations.Find(text).Select(found => Of("registration", found, value => value.Value)),
            .. Numbers.Find(text).Select(found => Of("number", found, Plain)),
            .. YesNo.Find(text).Select(found => Of("yesno", found, yes => yes ? "yes" : "no")),
        ];
        return Standing(all, text);
    }

    private static List<Entity> Standing(List<Entity> all, string text)
    {
        var taken = new bool[text.Length];
        var standing = new List<Entity>();
        foreach (var entity in all.OrderByDescending(entity => entity.End - entity.Start))
        {
            if (IsAlsoFraction(entity, standing, text) || !taken.AsSpan(entity.Start, entity.End - entity.Start).Contains(true))
            {
                taken.AsSpan(entity.Start, entity.End - entity.Start).Fill(true);
                standing.Add(entity);
            }
        }

        standing.Sort((one, other) => one.Start.CompareTo(other.Start));
        return standing;
    }

    // "1/2" may be the first of February and a half.
    private static bool IsAlsoFraction(Entity entity, List<Entity> standing, string text) =>
        entity.Type == "number" && entity.End - entity.Start == 3 && text[entity.Start..entity.End] is "1/2" or "1/3" or "2/3" or "1/4" or "3/4" or "1/5" or "2/5" or "3/5" or "4/5" or "1/8" or "3/8"
        && standing.Exists(other => other.Type == "date" && other.Start == entity.Start && other.End == entity.End);

    private static string Type(When when) => when switch
    {
        When.Day => "date",
        When.Days => "daterange",
        When.Time or When.Hours => "time",
        When.Lasts => "duration",
        _ => "datetime",
    };

    private static string Plain(decimal number) => number.ToString("0.############", CultureInfo.InvariantCulture);

    private static Entity Of<T>(string type, Found<T> found, Func<T, string> value) => new(type, found.Start, found.End, value(found.Value), [.. found.Others.Select(value)]);
}
