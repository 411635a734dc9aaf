using CouncilBot.Conversations.Emergencies;
using Xunit;

namespace CouncilBot.Conversations.Tests.Emergencies;

public sealed class WordsToShow
{
    private const int TwoTextMessages = 306;
    private const int AtAGlance = 700;

    private static readonly string[] Ids =
    [
        "adult_at_risk", "child_at_risk", "dangerous_structure_tree_road", "domestic_abuse", "electric", "flood_life_property", "gas",
        "homeless_tonight", "immediate_danger", "suicide_self_harm",
    ];

    public static TheoryData<string> Categories => [.. Ids];

    [Fact]
    public void Every_kind_of_emergency_is_listened_for()
    {
        Assert.Equal(Ids, CouncilEmergencies.Check.Categories.Select(category => category.Id).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Categories))]
    public void The_first_line_is_999(string id)
    {
        Assert.Contains("999", Find(id).Say.Split('\n')[0], StringComparison.Ordinal);
        Assert.Contains("999", Find(id).Sms[..60], StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Categories))]
    public void They_offer_a_person_and_to_carry_on_and_ask_nothing(string id)
    {
        var category = Find(id);

        Assert.Contains("person", category.Say, StringComparison.Ordinal);
        Assert.Contains("carry on here when you are ready", category.Say, StringComparison.Ordinal);
        Assert.Contains("PERSON", category.Sms, StringComparison.Ordinal);
        Assert.DoesNotContain("?", category.Say, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Categories))]
    public void They_are_short(string id)
    {
        Assert.InRange(Find(id).Say.Length, 1, AtAGlance);
        Assert.InRange(Find(id).Sms.Length, 1, TwoTextMessages);
    }

    [Fact]
    public void A_text_about_domestic_abuse_does_not_say_so_and_warns_that_it_stays()
    {
        var category = Find("domestic_abuse");

        Assert.True(category.QuickExit);
        Assert.DoesNotContain("abuse", category.Sms, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("violen", category.Sms, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("stay on your phone", category.Sms, StringComparison.Ordinal);
        Assert.Contains("history", category.Say, StringComparison.Ordinal);
    }

    private static EmergencyCategory Find(string id) => CouncilEmergencies.Check.Categories.Single(category => category.Id == id);
}
