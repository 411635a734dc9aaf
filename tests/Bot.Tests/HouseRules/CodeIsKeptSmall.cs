using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CouncilBot.Bot.Tests.HouseRules;

public sealed class CodeIsKeptSmall
{
    private static readonly string[] Everything = ["src", "tests", "benchmarks"];

    [Fact]
    public void No_file_has_over_300_lines() =>
        Assert.Empty(SourceFiles.In(Everything).Where(file => SourceFiles.Lines(file.Syntax) > 300).Select(file => file.Path));

    [Fact]
    public void No_method_has_over_60_lines() => Assert.Empty(
        from file in SourceFiles.In(Everything)
        from method in file.Syntax.DescendantNodes()
        where method is BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax or AccessorDeclarationSyntax
        where SourceFiles.Lines(method) > 60
        select $"{file.Path}: {method.ToString().Split('\n')[0]}");

    [Fact]
    public void Every_class_and_record_is_sealed_static_or_abstract() => Assert.Empty(
        from file in SourceFiles.In(Everything)
        from type in file.Syntax.DescendantNodes().OfType<TypeDeclarationSyntax>()
        where type is ClassDeclarationSyntax || (type is RecordDeclarationSyntax record && !record.ClassOrStructKeyword.Text.Equals("struct", StringComparison.Ordinal))
        where !type.Modifiers.Any(modifier => modifier.Text is "sealed" or "static" or "abstract")
        select $"{file.Path}: {type.Identifier}");

    [Fact]
    public void Each_file_holds_one_type_that_it_is_named_after() => Assert.Empty(
        from file in SourceFiles.In("src")
        let types = file.Syntax.DescendantNodes(node => node is not TypeDeclarationSyntax).OfType<BaseTypeDeclarationSyntax>().ToList()
        where types.Count > 1 || (types.Count == 1 && types[0].Identifier.Text != Path.GetFileNameWithoutExtension(file.Path))
        select file.Path);

    [Fact]
    public void A_namespace_follows_its_folder() => Assert.Empty(
        from file in SourceFiles.In("src")
        from named in file.Syntax.DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>()
        let folder = Path.GetDirectoryName(file.Path)!["src/".Length..].Replace('/', '.').Replace('\\', '.') // "!": every path has a folder
        where named.Name.ToString() != $"CouncilBot.{folder}"
        select $"{file.Path}: {named.Name}");
}
