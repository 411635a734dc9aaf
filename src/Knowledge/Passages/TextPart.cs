namespace CouncilBot.Knowledge.Passages;

/// <summary>The parts of a document, in the order in which its words are kept.</summary>
internal enum TextPart
{
    Title,
    Heading,
    Body,
    Questions,
}
