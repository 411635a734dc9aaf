using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using AngleSharp.Html.Parser;
using CouncilBot.Bot.Content.Brought;
using CouncilBot.Bot.Content.Crawling;
using CouncilBot.Bot.Content.Fetching;
using CouncilBot.Knowledge.Pages;

namespace CouncilBot.Bot.Content.Feeds;

/// <summary>Reads one service of a directory as a page. Any part may be missing.</summary>
internal sealed class ServiceReader(FeedSettings feed)
{
    private const int LongestDescription = 6_000;
    private const int LongestTitle = 200;
    private static readonly string[] Open = ["active", "", "temporarily closed"];
    private readonly FeedWords words = feed.Words;
    private readonly ScheduleWords schedules = new(feed.Words);

    public static string? IdOf(JsonElement service) => service.Text("id") is { Length: > 0 and <= 200 } id ? id : null;

    /// <summary>The page, without a topic; or why there is none.</summary>
    public (BroughtPage? Page, WhyNot Why) Read(JsonElement service, DateOnly today)
    {
        if (IdOf(service) is not { } id || service.Text("name", "alternate_name") is not { Length: > 0 } name)
        {
            return (null, WhyNot.NothingToRead);
        }

        if (!Open.Contains(service.Text("status").ToLowerInvariant()))
        {
            return (null, WhyNot.NotThere);
        }

        var passages = Passages(service);
        var address = new PageLinks(feed.Services).InMarkdown(Address(service));
        return passages.IsEmpty ? (null, WhyNot.NothingToRead) : (new BroughtPage(id, "", name.Length > LongestTitle ? name[..LongestTitle] : name, address, today, passages), default);
    }

    private ImmutableArray<Passage> Passages(JsonElement service)
    {
        var list = new PassageList();
        foreach (var paragraph in Description(service))
        {
            list.Block(paragraph);
        }

        if (service.Piece("organization") is { } organisation && organisation.Text("name") is { Length: > 0 } runBy)
        {
            list.Block(words.Say("run by", ("organisation", runBy)));
        }

        var places = ServicePlaces.Of(service);
        Section(list, "who for", Eligibility(service));
        Section(list, "when", schedules.All(service, places));
        Section(list, "where", places.Select(place => place.InWords(words)));
        Section(list, "cost", Costs(service));
        Section(list, "how to apply", [service.Text("application_process")]);
        Section(list, "contact", ServiceContacts.Of(service, places, words));
        return list.All();
    }

    private void Section(PassageList list, string heading, IEnumerable<string> lines)
    {
        var said = lines.Where(line => line.Length > 0).Distinct().ToList();
        if (said.Count > 0)
        {
            list.Heading(words.Say(heading));
            list.Block(said.Count == 1 ? said[0] : string.Join('\n', said.Select(line => $"- {line}")));
        }
    }

    // Some directories write HTML into their descriptions.
    private static IEnumerable<string> Description(JsonElement service)
    {
        var raw = service.Raw("description") is { Length: > 0 } full ? full : service.Raw("summary");
        raw = raw.Length > LongestDescription ? raw[..LongestDescription] : raw;
        if (raw.Contains("</", StringComparison.Ordinal) || raw.Contains("<br", StringComparison.OrdinalIgnoreCase))
        {
            using var document = new HtmlParser().ParseDocument($"<body>{raw}</body>");
            foreach (var unseen in document.QuerySelectorAll("script, style, template, noscript"))
            {
                unseen.Remove();
            }

            foreach (var block in document.QuerySelectorAll("p, li, br, div, h1, h2, h3, h4"))
            {
                block.Before(document.CreateTextNode("\n"));
            }

            raw = document.Body?.TextContent ?? "";
        }

        return raw.ReplaceLineEndings("\n").Split('\n').Select(PlainText.Line).Where(line => line.Length > 0);
    }

    private IEnumerable<string> Eligibility(JsonElement service)
    {
        yield return service.Text("eligibility_description");
        foreach (var rule in service.All("eligibilities", "eligibility").Prepend(service))
        {
            yield return rule.ValueKind == JsonValueKind.Object && rule.Piece("eligibility") is { ValueKind: JsonValueKind.String } ? rule.Text("eligibility") : "";
            yield return (rule.Number("minimum_age"), rule.Number("maximum_age")) switch
            {
                (> 0 and var from, > 0 and var to) => words.Say("ages between", ("from", Years(from)), ("to", Years(to))),
                (> 0 and var from, _) => words.Say("ages from", ("from", Years(from))),
                (_, > 0 and var to) => words.Say("ages to", ("to", Years(to))),
                _ => "",
            };
        }
    }

    private static string Years(decimal age) => decimal.Truncate(age).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private IEnumerable<string> Costs(JsonElement service)
    {
        yield return service.Text("fees_description", "fees");
        foreach (var cost in service.All("cost_options"))
        {
            var amount = cost.Number("amount");
            var said = cost.Text("option", "amount_description", "cost_description");
            yield return (amount, said) switch
            {
                (0, "") => words.Say("free"),
                (> 0, _) => $"{words.Say("price", ("amount", Money(amount.Value, cost.Text("currency"))))}{(said.Length > 0 ? $" {said}" : "")}",
                _ => said,
            };
        }
    }

    private static string Money(decimal amount, string currency)
    {
        var said = amount.ToString(amount == decimal.Truncate(amount) ? "#,0" : "#,0.00", System.Globalization.CultureInfo.InvariantCulture);
        return currency.ToUpperInvariant() is "" or "GBP" or "£" ? $"£{said}" : new StringBuilder(said).Append(' ').Append(currency).ToString();
    }

    private static string? Address(JsonElement service) =>
        new[] { service.Raw("url"), service.Raw("application_url"), service.Piece("organization")?.Raw("website") ?? "", service.Piece("organization")?.Raw("url") ?? "" }
            .FirstOrDefault(address => address.StartsWith("http", StringComparison.OrdinalIgnoreCase));
}
