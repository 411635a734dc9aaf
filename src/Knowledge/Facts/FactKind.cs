namespace CouncilBot.Knowledge.Facts;

/// <summary>The kinds of facts that two pages could say differently.</summary>
internal enum FactKind
{
    Price,
    Phone,
    Hours,
    Days,
    Date,
    Duration,
    Share,
}
