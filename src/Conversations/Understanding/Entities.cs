using System.Globalization;
using CouncilBot.Conversations.Dialogs.Model;
using CouncilBot.Conversations.Understanding.Amounts;
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
            .. Urls.Find(text).Select(found => Of("url", found, value => value)),
            .. Emails.Find(text).Select(found => Of("email", found, value => value.Value)),
            .. Postcodes.Find(text).Select(found => Of("postcode", found, value => value.Value)),
            .. UkPhones.Find(text).Select(found => Of("phone", found, value => value.Value)),
            .. DatesAndTimes.Find(text, now, tense).Select(found => Of(Type(found.Value), found, value => value.ToString())),
            .. MoneyAmounts.Find(text).Select(found => Of("money", found, value => value.ToString())),
            .. Ages.Find(text).Select(found => Of("age", found, value => value.ToString())),
            .. Percents.Find(text).Select(found => Of("percent", found, Plain)),
            .. Registrations.Find(text).Select(found => Of("registration", found, value => value.Value)),
            .. Ordinals.Find(text).Select(found => Of("ordinal", found, value => value.ToString(CultureInfo.InvariantCulture))),
            .. Numbers.Find(text).Select(found => Of("number", found, Plain)),
        ];
        return Standing(all, text.Length);
    }

    private static List<Entity> Standing(List<Entity> all, int length)
    {
        var taken = new bool[length];
        var standing = new List<Entity>();
        foreach (var entity in all.OrderByDescending(entity => entity.End - entity.Start))
        {
            if (!taken.AsSpan(entity.Start, entity.End - entity.Start).Contains(true))
            {
                taken.AsSpan(entity.Start, entity.End - entity.Start).Fill(true);
                standing.Add(entity);
            }
        }

        standing.Sort((one, other) => one.Start.CompareTo(other.Start));
        return standing;
    }

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
