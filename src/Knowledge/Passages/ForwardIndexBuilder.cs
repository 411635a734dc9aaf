namespace CouncilBot.Knowledge.Passages;

/// <summary>Reads documents into a forward index, one after another, so that no text has to be kept.</summary>
internal sealed class ForwardIndexBuilder(Vocabulary vocabulary)
{
    private readonly List<int> terms = [];
    private readonly List<int> starts = [0];

    public void Add(SourceText source)
    {
        Read(source.Title);
        starts.Add(terms.Count);
        Read(source.Heading);
        starts.Add(terms.Count);
        Read(source.Body);
        starts.Add(terms.Count);
        foreach (var question in source.Questions)
        {
            Read(question);
            terms.Add(Vocabulary.Boundary);
        }

        starts.Add(terms.Count);
    }

    public ForwardIndex Build() => new([.. terms], [.. starts]);

    private void Read(string text)
    {
        Span<char> buffer = stackalloc char[WordReader.LongestWord];
        var reader = new WordReader(text, buffer);
        while (reader.Read(out var word))
        {
            if (vocabulary.Count(word) is var term and not Vocabulary.NoTerm)
            {
                terms.Add(term);
            }
        }
    }
}
