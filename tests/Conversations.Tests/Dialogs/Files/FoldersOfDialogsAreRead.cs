using CouncilBot.Conversations.Dialogs.Files;
using CouncilBot.Knowledge.Files;

namespace CouncilBot.Conversations.Tests.Dialogs.Files;

public sealed class FoldersOfDialogsAreRead : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("councilbot-dialogs-").FullName;
    private readonly List<FileProblem> problems = [];

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Files_that_begin_with_a_line_are_no_dialogs_and_more_that_people_say_stands_beside()
    {
        Write("_shared.yaml", "sayings: {}");
        Write("missed-collection.yaml", Examples.Text);
        Write("missed-collection.people-say.txt", "you forgot my bin\n\nthe caddy is still full\n");

        var dialogs = DialogFolder.Read(folder, Examples.Around, problems);

        Assert.DoesNotContain(problems, problem => !problem.IsWarning);
        Assert.Equal("missed-collection", Assert.Single(dialogs.All).Id);
        Assert.Equal(4, dialogs.ById["missed-collection"].PeopleSay.Length);
    }

    [Fact]
    public void Mistakes_of_all_files_are_told_together_and_the_others_are_read()
    {
        Write("bin-days.yaml", "topic: bins\ndialog: Bins: the days\n");
        Write("bin-dates.yaml", "- a list");
        Write("Missed Bin.yaml", Examples.Text.Replace("topic: missed-bin", "topic: bin-collection-days", StringComparison.Ordinal));
        Write("missed-collection.yaml", Examples.Text);
        Write("missed-food.yaml", Examples.Text);
        Write("old.yml", Examples.Text);
        Write("gone.people-say.txt", "hello");

        var dialogs = DialogFolder.Read(folder, Examples.Around, problems);

        Assert.Equal("missed-collection", Assert.Single(dialogs.All).Id);
        Told("bin-days.yaml", 2, "into double quotes");
        Told("bin-dates.yaml", 1, "name: value");
        Told("Missed Bin.yaml", 1, "Name this file in small letters");
        Told("missed-food.yaml", 3, "has another dialog already");
        Told("old.yml", 1, "Rename it");
        Told("gone.people-say.txt", 1, "There is no dialog gone.yaml");
    }

    private void Told(string file, int line, string says) =>
        Assert.Single(problems, problem => Path.GetFileName(problem.File) == file && problem.Line == line && problem.Message.Contains(says, StringComparison.Ordinal));

    private void Write(string file, string text) => File.WriteAllText(Path.Combine(folder, file), text);
}
