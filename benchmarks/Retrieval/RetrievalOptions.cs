using System.Diagnostics.CodeAnalysis;

namespace CouncilBot.Retrieval;

/// <summary>Which collection to search with which questions, and where to write what was found.</summary>
internal sealed record RetrievalOptions(string Documents, string Questions, string Out, string? Intents)
{
    public const string Help = """
        Searches a collection of documents for a list of questions and writes a TREC run file.

          dotnet run -c Release --project benchmarks/Retrieval -- docs.jsonl queries.tsv --out run.trec

          docs.jsonl    one document a line: {"id": "a1", "title": "...", "heading": "...", "body": "..."}; all but id may be left out
          queries.tsv   one question a line: its id, a tab, its text
          --out FILE    up to 100 documents a question: "question Q0 document rank score councilbot"

          dotnet run -c Release --project benchmarks/Retrieval -- --intents train.tsv test.tsv

          train.tsv     one example a line: its label, a tab, its text
          test.tsv      one text a line: its id, a tab, its text
                        printed for each: its id, a tab, the label that fits best, a tab, how sure that is, from 0 to 1

        For a collection it prints how long building took, what memory the index holds, and how long a question takes on one thread.
        """;

    public static bool TryParse(string[] args, [NotNullWhen(true)] out RetrievalOptions? options)
    {
        var files = new List<string>();
        string? run = null;
        string? intents = null;
        for (var index = 0; index < args.Length; index++)
        {
            if (args[index] == "--out" && index + 1 < args.Length)
            {
                run = args[++index];
            }
            else if (args[index] == "--intents" && index + 1 < args.Length)
            {
                intents = args[++index];
            }
            else
            {
                files.Add(args[index]);
            }
        }

        options = files.Exists(file => file.StartsWith('-')) ? null
            : files is [var documents, var questions] && run is not null && intents is null ? new(documents, questions, run, null)
            : files is [var test] && run is null && intents is not null ? new("", test, "", intents)
            : null;
        return options is not null;
    }
}
