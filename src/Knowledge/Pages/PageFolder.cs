using System.Collections.Immutable;
using CouncilBot.Knowledge.Files;

namespace CouncilBot.Knowledge.Pages;

/// <summary>All the council's pages, read from a folder of Markdown files.</summary>
public static class PageFolder
{
    private const string MoreAsked = "people-ask.txt";

    /// <summary>Every page, or every mistake in every file at once.</summary>
    public static ImmutableArray<Page> Read(string folder, List<FileProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(problems);
        if (!Directory.Exists(folder))
        {
            problems.Add(new FileProblem(folder, 1, "This folder of pages does not exist."));
            return [];
        }

        var files = Directory.GetFiles(folder, "*.md", SearchOption.AllDirectories);
        Array.Sort(files, StringComparer.Ordinal);
        var read = new (string File, Page? Page, List<FileProblem> Mistakes)[files.Length];
        Parallel.For(0, files.Length, at =>
        {
            var mistakes = new List<FileProblem>();
            read[at] = (files[at], WithMore(files[at], PageFile.Read(File.ReadAllText(files[at]), files[at], mistakes)), mistakes);
        });
        problems.AddRange(read.SelectMany(one => one.Mistakes));
        var found = read.Where(one => one.Page is not null).Select(one => (one.File, Page: one.Page!)).ToList(); // "!": the nulls were just left out
        foreach (var twice in found.GroupBy(one => one.Page.Topic).Where(group => group.Count() > 1))
        {
            problems.Add(new FileProblem(twice.Last().File, LineOfTopic(twice.Last().File), $"The topic `{twice.Key}` has another page already, {twice.First().File}."));
        }

        return [.. found.Select(one => one.Page).DistinctBy(page => page.Topic)];
    }

    // More of what people ask, one to a line, may stand beside a page: missed-bin.people-ask.txt beside missed-bin.md.
    private static Page? WithMore(string file, Page? page)
    {
        var beside = Path.ChangeExtension(file, MoreAsked);
        return page is null || !File.Exists(beside)
            ? page
            : page with { PeopleAsk = page.PeopleAsk.AddRange(File.ReadLines(beside).Where(line => line.Length > 0)) };
    }

    private static int LineOfTopic(string file) => File.ReadLines(file).TakeWhile(line => !line.StartsWith("topic:", StringComparison.Ordinal)).Count() + 1;
}
