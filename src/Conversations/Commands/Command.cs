namespace CouncilBot.Conversations.Commands;

/// <summary>What a resident may say at any time to steer the conversation itself.</summary>
public enum Command
{
    Greeting,
    Help,
    StartAgain,
    Stop,
    ForgetMe,
    Person,
    Thanks,
    Goodbye,
    Why,
    Back,
    Repeat,
    ByText,
}
