using System.Collections.Immutable;
using System.Text;
using CouncilBot.Knowledge.Pages;

namespace CouncilBot.Bot.Content.Brought;

/// <summary>Gathers a page's passages as they are read: each under its heading, none too long to be an answer.</summary>
internal sealed class PassageList
{
    private const int LongestPassage = 1_200;
    private const int LongestHeading = 200;
    private const int MostPassages = 200;
    private readonly ImmutableArray<Passage>.Builder passages = ImmutableArray.CreateBuilder<Passage>();
    private readonly StringBuilder text = new();
    private string heading = "";

    public void Heading(string line)
    {
        Close();
        heading = line.Length > LongestHeading ? line[..LongestHeading] : line;
    }

    /// <summary>Adds a paragraph or a list; a passage that would grow too long is followed by another under the same heading.</summary>
    public void Block(string block)
    {
        if (block.Length == 0)
        {
            return;
        }

        if (text.Length > 0 && text.Length + block.Length > LongestPassage)
        {
            Close();
        }

        text.Append(text.Length > 0 ? "\n\n" : "").Append(block);
    }

    public ImmutableArray<Passage> All()
    {
        Close();
        return passages.ToImmutable();
    }

    private void Close()
    {
        if (text.Length > 0 && passages.Count < MostPassages)
        {
            passages.Add(new Passage(heading, text.ToString()));
        }

        text.Clear();
    }
}
