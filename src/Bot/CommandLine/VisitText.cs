using CouncilBot.Bot.Content.Brought;
using CouncilBot.Bot.Content.Fetching;

namespace CouncilBot.Bot.CommandLine;

/// <summary>Writes what a visit brought for an officer to read.</summary>
internal static class VisitText
{
    public static void Write(VisitReport report, int most, TextWriter to)
    {
        to.WriteLine(report.Source);
        if (report.Failure is not null)
        {
            to.WriteLine($"  FAILED: {report.Failure}");
            return;
        }

        to.WriteLine($"  {report.Found} pages: {report.Added.Count} new, {report.Changed.Count} changed, {report.Withdrawn.Count} withdrawn; {report.Skipped.Count} left out; {report.Files.Count} documents listed.");
        List("Changed", report.Changed, most, to);
        List("Withdrawn", report.Withdrawn, most, to);
        foreach (var why in report.Skipped.GroupBy(skipped => skipped.Why).OrderBy(group => group.Key))
        {
            List($"Left out: {Words(why.Key)}", [.. why.Select(skipped => skipped.Id)], most, to);
        }

        List("Documents, listed under their pages and not read", report.Files, most, to);
    }

    private static void List(string heading, IReadOnlyList<string> lines, int most, TextWriter to)
    {
        if (lines.Count == 0)
        {
            return;
        }

        to.WriteLine($"  {heading} ({lines.Count}):");
        foreach (var line in lines.Take(most))
        {
            to.WriteLine($"    {line}");
        }

        if (lines.Count > most)
        {
            to.WriteLine($"    and {lines.Count - most} more; --all names them.");
        }
    }

    private static string Words(WhyNot why) => why switch
    {
        WhyNot.Broken => "does not answer, or with an error (a page that we had stays)",
        WhyNot.TooSlow => "too slow (a page that we had stays)",
        WhyNot.TooBig => "larger than the settings allow",
        WhyNot.EndlessRedirects => "leads on and on",
        WhyNot.LeadsElsewhere => "leads to a host or path that the settings do not name",
        WhyNot.PrivateNetwork => "leads into a private network",
        WhyNot.RobotsSayNo => "robots.txt asks us not to",
        WhyNot.AsksNotToBeFound => "the page asks to be left out of searches",
        WhyNot.NotThere => "not there",
        WhyNot.NoWebPage => "no web page",
        WhyNot.SameAsAnother => "the same as another page",
        WhyNot.NothingToRead => "has no text of its own",
        WhyNot.TooDeep => "built too deep to be read safely",
        _ => "more than the settings allow",
    };
}
