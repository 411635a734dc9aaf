using Xunit;

namespace CouncilBot.Conversations.Tests.Emergencies;

/// <summary>How well the check does on messages that other people wrote. Floors stand a little below what was measured.</summary>
public sealed class Figures
{
    private static readonly IReadOnlyList<LabelledMessage> Messages = LabelledMessage.ReadAll(CouncilEmergencies.Folder);

    [Fact]
    public void Most_emergencies_are_heard()
    {
        Assert.InRange(Share(Messages.Where(message => message.IsEmergency), IsHeard), 0.77, 1);
    }

    [Fact]
    public void Few_look_alikes_raise_an_alarm()
    {
        Assert.InRange(Share(Messages.Where(message => !message.IsEmergency), IsHeard), 0, 0.04);
    }

    private static bool IsHeard(LabelledMessage message) => CouncilEmergencies.Check.Hear(message.Text) is { Gentle: false };

    private static double Share(IEnumerable<LabelledMessage> messages, Func<LabelledMessage, bool> which)
    {
        var all = messages.ToList();
        return (double)all.Count(which) / all.Count;
    }
}
