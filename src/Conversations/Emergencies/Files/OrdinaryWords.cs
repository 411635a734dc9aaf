namespace CouncilBot.Conversations.Emergencies.Files;

/// <summary>Ordinary words that look like a slip for a word of the rules and are none: "fine" is not "fire".</summary>
internal static class OrdinaryWords
{
    private const string Resource = "CouncilBot.Conversations.Emergencies.Files.ordinary-words.txt";

    public static IEnumerable<string> Read()
    {
        using var stream = typeof(OrdinaryWords).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"{Resource} is missing from this build.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            foreach (var word in line.StartsWith('#') ? [] : line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                yield return word;
            }
        }
    }
}
