using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CouncilBot.Bot.Content.Brought;
using CouncilBot.Bot.Content.Fetching;

namespace CouncilBot.Bot.Content.Crawling;

/// <summary>Reads a web page as data: its title, what it says under which heading, and where it leads. Nothing on it is run.</summary>
internal sealed class PageReader(string documentsHeading)
{
    private const int LongestTitle = 200;
    private const int LeastText = 20;
    private static readonly HtmlParserOptions AsData = new() { IsScripting = false, IsNotConsumingCharacterReferences = false };

    public PageRead Read(Fetched.Got got)
    {
        var html = Decode(got);
        if (Nesting.IsTooDeep(html))
        {
            return new PageRead.NotForUs(WhyNot.TooDeep, []);
        }

        using var document = new HtmlParser(AsData).ParseDocument(html);
        if (Nesting.IsTooDeep(document))
        {
            return new PageRead.NotForUs(WhyNot.TooDeep, []);
        }

        var links = new PageLinks(BaseOf(document, got.Address));
        ImmutableArray<Uri> all = [.. links.All(document)];
        return got.NoIndex || AsksNotToBeFound(document) ? new PageRead.NotForUs(WhyNot.AsksNotToBeFound, all) : Read(document, links, all);
    }

    private PageRead Read(IHtmlDocument document, PageLinks links, ImmutableArray<Uri> all)
    {
        var title = Title(document);
        var canonical = links.Web(document.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
        if (document.Body is not { } body)
        {
            return new PageRead.NotForUs(WhyNot.NothingToRead, all);
        }

        Clutter.TakeOut(body);
        if (MainContent.Find(body) is not { } main)
        {
            return new PageRead.NotForUs(WhyNot.NothingToRead, all);
        }

        var files = main.QuerySelectorAll("a[href]").Select(link => (Link: link, Address: links.Web(link.GetAttribute("href"))))
            .Where(one => one.Address is not null && PageLinks.IsFile(one.Address)).DistinctBy(one => one.Address).Select(one => (Words: PlainText.Line(one.Link.TextContent), Address: links.InMarkdown(one.Address!.AbsoluteUri)!)).ToList(); // "!": both were just seen to be addresses
        var written = new SmallMarkdown(links).Write(main);
        if (files.Count > 0)
        {
            written.Heading(documentsHeading);
            written.Block(string.Join('\n', files.Select(file => $"- [{(file.Words.Length > 0 ? file.Words : file.Address.Split('/')[^1])}]({file.Address})")));
        }

        var passages = written.All();
        return title.Length == 0 || passages.Sum(passage => passage.Text.Length) < LeastText
            ? new PageRead.NotForUs(WhyNot.NothingToRead, all)
            : new PageRead.Readable(title, passages, [.. files.Select(file => file.Address)], all, canonical is null ? null : CrawlScope.Plain(canonical));
    }

    private static string Title(IHtmlDocument document)
    {
        var heading = document.QuerySelector("main h1, [role=main] h1, article h1") ?? document.QuerySelector("h1");
        var said = PlainText.Line(heading?.TextContent ?? "");
        var title = said.Length > 0 ? said : PlainText.Line((document.Title ?? "").Split(" | ")[0].Split(" - ")[0].Split(" – ")[0]);
        return title.Length > LongestTitle ? title[..LongestTitle] : title;
    }

    private static bool AsksNotToBeFound(IHtmlDocument document) => document.QuerySelectorAll("meta[name]")
        .Any(meta => meta.GetAttribute("name")?.ToLowerInvariant() is "robots" or "councilbot" && meta.GetAttribute("content")?.Contains("noindex", StringComparison.OrdinalIgnoreCase) == true);

    private static Uri BaseOf(IHtmlDocument document, Uri address) =>
        document.QuerySelector("base[href]")?.GetAttribute("href") is { } href && Uri.TryCreate(address, href, out var named) && named.Scheme is "http" or "https" ? named : address;

    // What the site says of its letters counts; most that say nothing write UTF-8.
    private static string Decode(Fetched.Got got)
    {
        var name = got.Charset ?? DeclaredCharset(got.Body);
        return (Letters(name) ?? Encoding.UTF8).GetString(got.Body).TrimStart('\uFEFF');
    }

    private static string? DeclaredCharset(byte[] body)
    {
        var head = Encoding.Latin1.GetString(body.AsSpan(0, Math.Min(body.Length, 1024)));
        var at = head.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
        return at < 0 ? null : string.Concat(head[(at + 8)..].TrimStart('"', '\'').TakeWhile(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_'));
    }

    private static Encoding? Letters(string? name)
    {
        try
        {
            // Pages that say Latin-1 mean the Windows letters, as every browser reads them.
            return name is null ? null : CodePagesEncodingProvider.Instance.GetEncoding(name.ToLowerInvariant() is "iso-8859-1" or "latin1" ? "windows-1252" : name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
