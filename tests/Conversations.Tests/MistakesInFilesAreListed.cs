using CouncilBot.Knowledge.Files;

namespace CouncilBot.Conversations.Tests;

public sealed class MistakesInFilesAreListed
{
    [Fact]
    public void Every_mistake_in_every_file_is_told_at_once_with_its_line()
    {
        var folder = Directory.CreateTempSubdirectory("councilbot-").FullName;
        Directory.CreateDirectory(Path.Combine(folder, "pages"));
        File.WriteAllText(Path.Combine(folder, "pages", "bad.md"), "---\ntopic: bad\ntitle: Bad\nreview by: soon\n---\n");
        File.WriteAllText(Path.Combine(folder, "pages", "worse.md"), "no front matter");
        File.WriteAllText(Path.Combine(folder, "council.yaml"), "name: X\nfone: 1\nphone hours:\n  monday: [9 to 5]\n");
        File.WriteAllText(Path.Combine(folder, "_shared.yaml"), "sayings:\n  greeting:\n    say: Hello ((nobody))\n  hi: {}\n");

        var mistakes = Assert.Throws<InvalidFilesException>(() => CouncilFiles.Read(folder, folder)).Problems;
        Directory.Delete(folder, recursive: true);

        Assert.Contains(mistakes, problem => problem.File.EndsWith("bad.md", StringComparison.Ordinal) && problem.Line == 4);
        Assert.Contains(mistakes, problem => problem.File.EndsWith("worse.md", StringComparison.Ordinal));
        Assert.Contains(mistakes, problem => problem.File.EndsWith("council.yaml", StringComparison.Ordinal) && problem.Line == 2 && problem.Message.Contains("`fone` means nothing here. Did you mean `phone`?", StringComparison.Ordinal));
        Assert.Contains(mistakes, problem => problem.Message.Contains("9 to 5", StringComparison.Ordinal));
        Assert.Contains(mistakes, problem => problem.Message.Contains("((nobody))", StringComparison.Ordinal));
        Assert.Contains(mistakes, problem => problem.Message.Contains("`hi` means nothing", StringComparison.Ordinal));
        Assert.Contains(mistakes, problem => problem.File.EndsWith("emergencies.yaml", StringComparison.Ordinal));
    }

    [Fact]
    public void A_kind_of_danger_that_was_left_out_is_told()
    {
        var folder = Directory.CreateTempSubdirectory("councilbot-").FullName;
        var rules = File.ReadAllText(ProjectFolder.Path("council", "emergencies.yaml")).ReplaceLineEndings("\n");
        var gas = rules.IndexOf("\n  gas:\n", StringComparison.Ordinal);
        var next = rules.IndexOf("\n  electric:\n", StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(folder, "emergencies.yaml"), rules[..gas] + rules[next..]);
        File.WriteAllText(Path.Combine(folder, "emergencies.examples.txt"), "electric|wires down\nnone|my bin\n");

        var mistakes = Assert.Throws<InvalidFilesException>(() => CouncilFiles.Read(folder, folder)).Problems;
        Directory.Delete(folder, recursive: true);

        Assert.Contains(mistakes, problem => problem.Message.Contains("`gas`", StringComparison.Ordinal));
    }
}
