namespace CouncilBot.Knowledge.Files;

/// <summary>The council's files cannot be used as they are; every mistake is listed at once.</summary>
public sealed class InvalidFilesException(IReadOnlyList<FileProblem> problems)
    : Exception(string.Join(Environment.NewLine, problems.Where(problem => !problem.IsWarning)))
{
    public IReadOnlyList<FileProblem> Problems { get; } = problems;
}
