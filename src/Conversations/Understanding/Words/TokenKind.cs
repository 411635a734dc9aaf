namespace CouncilBot.Conversations.Understanding.Words;

internal enum TokenKind
{
    Word,
    Figures,
    Mark,
}
