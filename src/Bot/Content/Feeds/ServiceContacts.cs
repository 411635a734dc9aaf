using System.Text.Json;
using System.Text.RegularExpressions;
using CouncilBot.Bot.Content.Brought;
using CouncilBot.Bot.Content.Crawling;

namespace CouncilBot.Bot.Content.Feeds;

/// <summary>How to reach a service. The names of the people who work there are nobody's business and are left out.</summary>
internal static partial class ServiceContacts
{
    public static IEnumerable<string> Of(JsonElement service, IReadOnlyList<ServicePlace> places, FeedWords words)
    {
        var contacts = service.All("contacts").Concat(places.SelectMany(place => place.AtPlace.All("contacts").Concat(place.Place.All("contacts")))).ToList();
        var phones = service.All("phones").Concat(contacts.SelectMany(contact => contact.All("phones"))).Concat(places.SelectMany(place => place.AtPlace.All("phones").Concat(place.Place.All("phones"))));
        foreach (var phone in phones.Select(Phone))
        {
            yield return phone;
        }

        foreach (var letter in contacts.Prepend(service).Select(contact => Letter(contact.Text("email"))))
        {
            yield return letter;
        }

        if (service.Raw("url") is { Length: > 0 } url && new PageLinks(new Uri("https://none.invalid/")).InMarkdown(url) is { } address && address.StartsWith("http", StringComparison.Ordinal))
        {
            yield return words.Say("website", ("address", $"[{PlainText.Line(new Uri(address).Host)}]({address})"));
        }
    }

    private static string Phone(JsonElement phone)
    {
        var number = phone.Text("number");
        if (number.Length == 0)
        {
            return "";
        }

        var about = phone.Text("description");
        var said = Digits().IsMatch(number) ? $"[{number}](tel:{number.Replace(" ", "", StringComparison.Ordinal)})" : number;
        return about.Length > 0 ? $"{about}: {said}" : said;
    }

    private static string Letter(string email) => Mail().IsMatch(email) ? $"[{email}](mailto:{email})" : "";

    [GeneratedRegex(@"^\+?[0-9][0-9 ]{4,20}$")]
    private static partial Regex Digits();

    [GeneratedRegex(@"^[A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$")]
    private static partial Regex Mail();
}
