using System.Xml;

namespace CouncilBot.Bot.Content.Crawling;

/// <summary>A sitemap: addresses of pages, or of further sitemaps.</summary>
internal sealed record SitemapFile(IReadOnlyList<string> Pages, IReadOnlyList<string> Sitemaps)
{
    private const int MostEntries = 50_000;
    private const long MostLetters = 60_000_000;
    private static readonly XmlReaderSettings Careful = new()
    {
        DtdProcessing = DtdProcessing.Prohibit, // a definition could grow without end, or name a file of ours
        XmlResolver = null,
        MaxCharactersInDocument = MostLetters,
        IgnoreComments = true,
    };

    /// <summary>The sitemap, or null if it is none that can be read to its end.</summary>
    public static SitemapFile? Read(byte[] body)
    {
        var pages = new List<string>();
        var sitemaps = new List<string>();
        try
        {
            using var xml = XmlReader.Create(new MemoryStream(body), Careful);
            for (var within = ""; xml.Read();)
            {
                if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "url" or "sitemap")
                {
                    within = xml.LocalName;
                }
                else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "loc" && xml.Depth == 2 && !xml.IsEmptyElement && pages.Count + sitemaps.Count < MostEntries)
                {
                    xml.Read();
                    (within == "sitemap" ? sitemaps : pages).Add(xml.Value.Trim());
                }
            }
        }
        catch (XmlException)
        {
            return null;
        }

        return new SitemapFile(pages, sitemaps);
    }
}
