namespace CouncilBot.Conversations.Understanding.Words;

/// <summary>A word in small letters and plain spelling, a run of figures or a mark, and where it stands. Glued: no space before it.</summary>
internal readonly record struct Token(string Word, int Start, int End, TokenKind Kind, bool Glued)
{
    public bool IsWord => Kind == TokenKind.Word;

    public bool IsFigures => Kind == TokenKind.Figures;

    public bool IsMark => Kind == TokenKind.Mark;

    public int Length => End - Start;
}
