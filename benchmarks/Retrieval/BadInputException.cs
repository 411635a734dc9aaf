namespace CouncilBot.Retrieval;

/// <summary>A line of a file that cannot be read, and why.</summary>
internal sealed class BadInputException(string file, int line, string why) : Exception($"{file}:{line}: {why}");
