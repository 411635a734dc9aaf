using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CouncilBot.Bot.Tests.HouseRules;

/// <summary>The project's own C# files, parsed.</summary>
internal static class SourceFiles
{
    public static string Root { get; } = FindRoot();

    /// <summary>Every C# file in these folders, as a path from the root and its syntax.</summary>
    public static IEnumerable<(string Path, SyntaxNode Syntax)> In(params string[] folders) => folders
        .SelectMany(folder => Directory.GetFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories))
        .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin" or "node_modules"))
        .Select(file => (Path.GetRelativePath(Root, file), CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot()));

    public static int Lines(SyntaxNode node)
    {
        var span = node.SyntaxTree.GetLineSpan(node.Span);
        return span.EndLinePosition.Line - span.StartLinePosition.Line + 1;
    }

    private static string FindRoot()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "CouncilBot.sln")))
            {
                return at.FullName;
            }
        }

        throw new InvalidOperationException("The tests run inside the project's own folder.");
    }
}
