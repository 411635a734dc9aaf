using CouncilBot.Retrieval;

if (args.Contains("--help"))
{
    Console.WriteLine(RetrievalOptions.Help);
    return 0;
}

if (!RetrievalOptions.TryParse(args, out var options))
{
    Console.Error.WriteLine(RetrievalOptions.Help);
    return 2;
}

try
{
    if (options.Intents is { } training)
    {
        Intents.Run(training, options.Questions);
        return 0;
    }

    var questions = QuestionFile.Read(options.Questions);
    var collection = Collection.Build(options.Documents);
    Console.WriteLine(collection.InWords());
    Console.WriteLine(Timing.Of(collection.Search, questions).InWords());
    RunFile.Write(options.Out, collection, questions);
    Console.WriteLine($"Wrote {options.Out}.");
    return 0;
}
catch (BadInputException bad)
{
    Console.Error.WriteLine(bad.Message);
    return 2;
}
catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine(fault.Message);
    return 2;
}
