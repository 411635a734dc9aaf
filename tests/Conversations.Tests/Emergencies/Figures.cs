using Xunit;

namespace CouncilBot.Conversations.Tests.Emergencies;

/// <summary>
/// How well the check does on messages written by somebody who saw neither the examples that it learnt from nor the signs.
/// Floors stand a little below what was measured.
/// </summary>
public sealed class Figures
{
    private static readonly IReadOnlyList<LabelledMessage> Messages = LabelledMessage.ReadAll(ProjectFolder.Path("."));

    public static TheoryData<string> Categories => [.. CouncilEmergencies.Check.Categories.Select(category => category.Id)];

    [Fact]
    public void Most_emergencies_are_heard()
    {
        Assert.InRange(Share(Messages.Where(message => message.IsEmergency), IsHeard), 0.9, 1);
    }

    [Theory]
    [MemberData(nameof(Categories))]
    public void Most_of_every_kind_are_heard(string category)
    {
        Assert.InRange(Share(Messages.Where(message => message.Category == category), IsHeard), 0.8, 1);
    }

    [Fact]
    public void Few_look_alikes_raise_an_alarm()
    {
        Assert.InRange(Share(Messages.Where(message => !message.IsEmergency), IsHeard), 0, 0.06);
    }

    [Fact]
    public void Most_are_taken_for_what_they_are()
    {
        Assert.InRange(Share(Messages.Where(message => message.IsEmergency), message => CouncilEmergencies.Check.Hear(message.Text)?.Category.Id == message.Category), 0.8, 1);
    }

    private static bool IsHeard(LabelledMessage message) => CouncilEmergencies.Check.Hear(message.Text) is { Gentle: false };

    private static double Share(IEnumerable<LabelledMessage> messages, Func<LabelledMessage, bool> which)
    {
        var all = messages.ToList();
        return (double)all.Count(which) / all.Count;
    }
}
