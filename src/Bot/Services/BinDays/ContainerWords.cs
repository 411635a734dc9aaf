using CouncilBot.Bot.Services.Plans;
using CouncilBot.Conversations;
using CouncilBot.Conversations.Words;

namespace CouncilBot.Bot.Services.BinDays;

/// <summary>What the council calls its containers, and how it tells when each is emptied.</summary>
internal sealed class ContainerWords
{
    private readonly Dictionary<string, string> names;
    private readonly Template line;

    public ContainerWords(PlanText settings)
    {
        names = new Dictionary<string, string>(settings.Pairs("containers"), StringComparer.Ordinal);
        line = new Template(settings.Text("words"));
        foreach (var unknown in line.Placeholders.Except(["container", "date"]))
        {
            settings.Problem("words", $"(({unknown})) is never filled here. Use ((container)) and ((date)).");
        }
    }

    public string Name(string container) => names.GetValueOrDefault(container, container);

    public string Line(string container, DateOnly day) => line.Fill(name => name == "date" ? BritishTime.InWords(day) : Name(container));
}
