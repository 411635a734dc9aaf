namespace CouncilBot.Conversations.Dialogs.Model;

/// <summary>Whether a day that is named without its year or week lies behind or ahead: "Tuesday".</summary>
public enum Tense
{
    Any,
    Past,
    Future,
}
