namespace CouncilBot.Conversations.Texts;

/// <summary>A word that, alone in a text message, has a meaning of its own for the networks or for us.</summary>
internal enum NetworkWord
{
    Stop,
    Start,
    Yes,
    Help,
    More,
    Web,
}
