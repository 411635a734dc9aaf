namespace CouncilBot.Conversations.Understanding.Dates;

public enum LengthUnit
{
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Year,
}
