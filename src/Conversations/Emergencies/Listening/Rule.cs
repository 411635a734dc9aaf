namespace CouncilBot.Conversations.Emergencies.Listening;

/// <summary>What hearing a symbol means. Category counts in the order of the file, gravest first; below zero the rule is for every category.</summary>
internal sealed record Rule(RuleKind Kind, int Category)
{
    public const int EveryCategory = -1;

    public bool IsAbout(int category) => Category == EveryCategory || Category == category;
}
