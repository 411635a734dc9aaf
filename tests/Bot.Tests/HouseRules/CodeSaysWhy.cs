using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CouncilBot.Bot.Tests.HouseRules;

public sealed class CodeSaysWhy
{
    private static readonly string[] Everything = ["src", "tests", "benchmarks"];

    [Fact]
    public void A_null_that_cannot_be_is_explained_where_it_is_ruled_out() => Assert.Empty(
        from file in SourceFiles.In("src")
        from forgiven in file.Syntax.DescendantNodes().Where(node => node.IsKind(SyntaxKind.SuppressNullableWarningExpression))
        let line = forgiven.GetLocation().GetLineSpan().EndLinePosition.Line
        let text = file.Syntax.SyntaxTree.GetText().Lines
        where !Enumerable.Range(Math.Max(0, line - 2), 3).Any(at => text[at].ToString().Contains("//", StringComparison.Ordinal))
        select $"{file.Path}:{line + 1}: {forgiven}");

    [Fact]
    public void No_warning_is_switched_off_in_the_code_and_nothing_is_folded_away() => Assert.Empty(
        from file in SourceFiles.In(Everything)
        from directive in file.Syntax.DescendantTrivia().Where(trivia => trivia.IsKind(SyntaxKind.PragmaWarningDirectiveTrivia) || trivia.IsKind(SyntaxKind.RegionDirectiveTrivia))
        select $"{file.Path}: {directive}");

    [Fact]
    public void Nothing_that_all_share_can_be_set_anew() => Assert.Empty(
        from file in SourceFiles.In("src")
        from field in file.Syntax.DescendantNodes().OfType<FieldDeclarationSyntax>()
        where field.Modifiers.Any(SyntaxKind.StaticKeyword) && !field.Modifiers.Any(SyntaxKind.ReadOnlyKeyword)
        select $"{file.Path}: {field}");
}
