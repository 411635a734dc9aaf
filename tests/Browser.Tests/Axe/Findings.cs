using Microsoft.Playwright;

namespace CouncilBot.Browser.Tests.Axe;

/// <summary>What axe-core finds wrong on a page, one line for each.</summary>
internal static class Findings
{
    private static readonly Lazy<string> Source = new(() =>
    {
        using var reader = new StreamReader(typeof(Findings).Assembly.GetManifestResourceStream("axe.min.js")!); // "!": embedded by the project file
        return reader.ReadToEnd();
    });

    // Evaluated and not added as a script, because the page's policy would refuse that.
    public static async Task<string[]> OfAsync(IPage page)
    {
        await page.EvaluateAsync(Source.Value);
        return await page.EvaluateAsync<string[]>(
            """
            async () => {
              const { violations } = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
              return violations.map(one => `${one.id}: ${one.help}: ${one.nodes.map(node => node.target.join(' ')).join(', ')}`);
            }
            """);
    }
}
