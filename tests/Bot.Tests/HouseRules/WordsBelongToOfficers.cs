using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CouncilBot.Bot.Tests.HouseRules;

public sealed partial class WordsBelongToOfficers
{
    [Fact]
    public void No_sentence_that_a_resident_sees_stands_in_the_code() => Assert.Empty(
        from file in SourceFiles.In("src/Conversations", "src/Knowledge")
        from literal in file.Syntax.DescendantTokens()
        where !file.Path.Contains("/Files/", StringComparison.Ordinal) // what reads files speaks to their authors
        where literal.IsKind(SyntaxKind.StringLiteralToken) || literal.IsKind(SyntaxKind.InterpolatedStringTextToken)
        where Addressed().IsMatch(literal.ValueText) && !IsToldToAuthors(literal.Parent)
        select $"{file.Path}: {literal.ValueText}");

    [Fact]
    public void Every_page_has_an_owner_a_review_date_and_residents_questions()
    {
        var pages = Directory.GetFiles(Path.Combine(SourceFiles.Root, "council", "pages"), "*.md", SearchOption.AllDirectories);

        var wanting = pages.Where(page => File.ReadAllText(page) is var text
            && !(text.Contains("\nowner: ", StringComparison.Ordinal) && text.Contains("\nreview by: ", StringComparison.Ordinal)
                && text.Contains("\npeople ask:", StringComparison.Ordinal)));

        Assert.True(pages.Length >= 30);
        Assert.Empty(wanting);
    }

    [Fact]
    public void Every_dialog_has_an_owner_and_a_review_date()
    {
        var dialogs = Directory.GetFiles(Path.Combine(SourceFiles.Root, "dialogs"), "*.yaml").Where(file => !Path.GetFileName(file).StartsWith('_'));

        var wanting = dialogs.Where(dialog => File.ReadAllLines(dialog) is var lines
            && !(lines.Any(line => line.StartsWith("owner: ", StringComparison.Ordinal)) && lines.Any(line => line.StartsWith("review by: 20", StringComparison.Ordinal))));

        Assert.Empty(wanting);
    }

    // What is wrong with a file is told to its author, through a FileProblem, and what breaks to a developer, through an exception.
    // A pattern in an attribute is what residents say to us.
    private static bool IsToldToAuthors(SyntaxNode? node) => node is not null && node.Ancestors().Any(parent => parent is
        AttributeSyntax or ObjectCreationExpressionSyntax or ImplicitObjectCreationExpressionSyntax or ThrowExpressionSyntax or ThrowStatementSyntax
        || (parent is InvocationExpressionSyntax call && call.Expression.ToString().Contains("Problem", StringComparison.OrdinalIgnoreCase)));

    [GeneratedRegex(@"\b(you|your|I am|I can|sorry|please|we will|call us)\b.*\s.*\s", RegexOptions.IgnoreCase)]
    private static partial Regex Addressed();
}
