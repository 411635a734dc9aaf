using System.CommandLine;
using CouncilBot.Bot.Content;
using CouncilBot.Bot.Content.Brought;
using CouncilBot.Bot.Settings;
using CouncilBot.Knowledge.Files;

namespace CouncilBot.Bot.CommandLine;

/// <summary>Visits the council's site and its feeds once, now, and tells what they brought.</summary>
internal static class CrawlVerb
{
    public static Command Command()
    {
        var all = new Option<bool>("--all") { Description = "Name every page left out and every document; otherwise the first twenty of each." };
        var crawl = new Command("crawl", "Reads the site of council/crawl.yaml and the directories of council/feeds.yaml once, and reports. A running assistant publishes what they bring.") { all };
        crawl.SetAction((parsed, cancellationToken) => CrawlAsync(parsed.GetValue(all) ? int.MaxValue : 20, cancellationToken));
        return crawl;
    }

    private static async Task<int> CrawlAsync(int most, CancellationToken cancellationToken)
    {
        var settings = SettingsReader.Read(new ConfigurationBuilder().AddEnvironmentVariables().Build(), isDevelopment: true);
        var problems = new List<FileProblem>();
        var sources = new CouncilContent(settings).Sources(problems);
        if (problems.Count > 0)
        {
            throw new InvalidFilesException(problems);
        }

        var folder = new BroughtFolder(settings.DataFolder);
        var visits = new Visits(folder, SettingsReader.Clock(settings)).Of(sources).ToList();
        if (visits.Count == 0)
        {
            await Console.Error.WriteLineAsync("There is nothing to visit: write council/crawl.yaml or council/feeds.yaml. docs/content.md shows how.");
            return 1;
        }

        if (folder.Claim() is not { } claim)
        {
            await Console.Error.WriteLineAsync("A visit is under way already. Try again when it is over.");
            return 1;
        }

        using (claim)
        {
            var failed = false;
            foreach (var (_, _, visitAsync) in visits)
            {
                var report = await visitAsync(cancellationToken);
                VisitText.Write(report, most, Console.Out);
                failed |= report.Failure is not null;
            }

            return failed ? 1 : 0;
        }
    }
}
