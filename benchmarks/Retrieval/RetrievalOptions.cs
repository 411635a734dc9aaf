using System.Diagnostics.CodeAnalysis;

namespace CouncilBot.Retrieval;

/// <summary>Which collection to search with which questions, and where to write what was found.</summary>
internal sealed record RetrievalOptions(string Documents, string Questions, string Out)
{
    public const string Help = """
        Searches a collection of documents for a list of questions and writes a TREC run file.

          dotnet run -c Release --project benchmarks/Retrieval -- docs.jsonl queries.tsv --out run.trec

          docs.jsonl    one document a line: {"id": "a1", "title": "...", "heading": "...", "body": "..."}; all but id may be left out
          queries.tsv   one question a line: its id, a tab, its text
          --out FILE    up to 100 documents a question: "question Q0 document rank score councilbot"

        Prints how long building took, what memory the index holds, and how long a question takes on one thread.
        """;

    public static bool TryParse(string[] args, [NotNullWhen(true)] out RetrievalOptions? options)
    {
        var files = new List<string>();
        string? run = null;
        for (var index = 0; index < args.Length; index++)
        {
            if (args[index] == "--out" && index + 1 < args.Length)
            {
                run = args[++index];
            }
            else
            {
                files.Add(args[index]);
            }
        }

        options = files is [var documents, var questions] && run is not null && !files.Exists(file => file.StartsWith('-')) ? new(documents, questions, run) : null;
        return options is not null;
    }
}
