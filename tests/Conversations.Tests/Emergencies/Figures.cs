using Xunit;

namespace CouncilBot.Conversations.Tests.Emergencies;

/// <summary>How well the check does on messages that other people wrote. All of them were looked at when the phrases were written,
/// so that unseen messages fare worse. Floors stand a little below what was measured.</summary>
public sealed class Figures
{
    private static readonly IReadOnlyList<LabelledMessage> Messages = LabelledMessage.ReadAll(CouncilEmergencies.Folder);

    public static TheoryData<string> Categories => [.. CouncilEmergencies.Check.Categories.Select(category => category.Id)];

    [Fact]
    public void Most_emergencies_are_heard()
    {
        Assert.InRange(Share(Messages.Where(message => message.IsEmergency), IsHeard), 0.95, 1);
    }

    [Theory]
    [MemberData(nameof(Categories))]
    public void Most_of_every_kind_are_heard(string category)
    {
        Assert.InRange(Share(Messages.Where(message => message.Category == category), IsHeard), 0.9, 1);
    }

    [Fact]
    public void Hardly_an_ordinary_question_raises_an_alarm()
    {
        Assert.InRange(Share(Messages.Where(message => message.Style == "ordinary"), IsHeard), 0, 0.01);
    }

    [Fact]
    public void Few_look_alikes_raise_an_alarm()
    {
        Assert.InRange(Share(Messages.Where(message => !message.IsEmergency), IsHeard), 0, 0.03);
    }

    private static bool IsHeard(LabelledMessage message) => CouncilEmergencies.Check.Hear(message.Text) is { Gentle: false };

    private static double Share(IEnumerable<LabelledMessage> messages, Func<LabelledMessage, bool> which)
    {
        var all = messages.ToList();
        return (double)all.Count(which) / all.Count;
    }
}
