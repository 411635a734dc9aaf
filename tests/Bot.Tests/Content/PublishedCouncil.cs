using System.Text.Json;
using CouncilBot.Bot.Tests.HouseRules;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using CouncilBot.Conversations.Dialogs;
using CouncilBot.Knowledge;

namespace CouncilBot.Bot.Tests.Content;

/// <summary>A small council of its own in a folder that a test may write to, and the host that serves it.</summary>
internal sealed class PublishedCouncil : IAsyncDisposable
{
    public const string Secret = "a-secret-of-the-content-system";
    private static readonly string[] Needed = ["council.yaml", "emergencies.yaml", "emergencies.examples.txt"];
    private static readonly string Learnt = Path.Combine(Path.GetTempPath(), "councilbot-content-tests-learnt"); // the emergencies are learnt once
    private readonly TemporaryFolder folder = new();
    private WebApplication? app;

    public PublishedCouncil()
    {
        Directory.CreateDirectory(Pages);
        foreach (var file in Needed.Where(file => File.Exists(Sample(file))))
        {
            File.Copy(Sample(file), Path.Combine(Council, file));
        }

        Directory.CreateDirectory(DialogsFolder);
        foreach (var file in Directory.GetFiles(Path.Combine(SourceFiles.Root, "dialogs"), "_*.yaml"))
        {
            File.Copy(file, Path.Combine(DialogsFolder, Path.GetFileName(file)));
        }

        Write("parking", "Parking permits", "A parking permit costs £40 a year for each car.", "parking permit cost", "how much to park outside my house");
        Write("libraries", "Libraries", "Our libraries open from 9am to 5pm on weekdays.", "library opening hours", "when does the library open");
        Write("burials", "Burials", "A new grave in the old cemetery costs £900.", "cost of a grave", "bury my father");
    }

    public string Council => Path.Combine(folder.Path, "council");

    public string Data => Path.Combine(folder.Path, "data");

    private string DialogsFolder => Path.Combine(folder.Path, "dialogs");

    private string Pages => Path.Combine(Council, "pages", "town");

    public LiveKnowledge Knowledge => app!.Services.GetRequiredService<LiveKnowledge>(); // "!": asked only once it runs

    public LiveDialogs Dialogs => app!.Services.GetRequiredService<LiveDialogs>(); // "!": asked only once it runs

    public HttpClient Http { get; } = new(new HttpClientHandler { AllowAutoRedirect = false });

    public void Write(string topic, string title, string says, params string[] asks)
    {
        var aside = Path.Combine(folder.Path, "page.tmp");
        File.WriteAllText(aside, $"---\ntopic: {topic}\ntitle: {title}\narea: town\nowner: Town\nreview by: 2030-01-01\npeople ask:\n{string.Concat(asks.Select(ask => $"  - {ask}\n"))}---\n{says}\n");
        File.Move(aside, FileOf(topic), overwrite: true);
    }

    public void WriteDialog(string id, string text)
    {
        var aside = Path.Combine(folder.Path, "dialog.tmp");
        File.WriteAllText(aside, text);
        File.Move(aside, Path.Combine(DialogsFolder, id + ".yaml"), overwrite: true);
    }

    public string FileOf(string topic) => Path.Combine(Pages, topic + ".md");

    public async Task StartAsync(string? secret = Secret)
    {
        app = BotHost.Build(
        [
            "--urls=http://127.0.0.1:0", $"--CouncilBot:DataFolder={Data}", $"--CouncilBot:LearntFolder={Learnt}", $"--CouncilBot:CouncilFolder={Council}",
            $"--CouncilBot:DialogsFolder={DialogsFolder}", $"--CouncilBot:ContentSecret={secret}", "--Logging:LogLevel:Default=None",
        ]);
        await app.StartAsync(TestContext.Current.CancellationToken);
        Http.BaseAddress = new Uri(app.Urls.First());
    }

    /// <summary>What is answered to a question now: the passage, or nothing.</summary>
    public string? Says(string question) => Knowledge.Now.Judge(question) is Judgement.Answer answer ? answer.Passage.Text : null;

    /// <summary>Waits until something is so, for as long as a published change may take.</summary>
    public static async Task<bool> SoonAsync(Func<bool> isSo)
    {
        for (var deadline = Environment.TickCount64 + 15_000; Environment.TickCount64 < deadline; await Task.Delay(50, TestContext.Current.CancellationToken))
        {
            if (isSo())
            {
                return true;
            }
        }

        return false;
    }

    public IReadOnlyList<JsonElement> Changes() => Path.Combine(Data, "content-changes.jsonl") is var file && File.Exists(file) ? [.. File.ReadLines(file).Select(line => JsonDocument.Parse(line).RootElement)] : [];

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        if (app is not null)
        {
            await app.StopAsync();
            await app.DisposeAsync();
        }

        folder.Dispose();
    }

    private static string Sample(string file) => Path.Combine(SourceFiles.Root, "council", file);
}
