using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CouncilBot.Bot.Tests.HouseRules;

public sealed class RoomsKeepTheirPlace
{
    [Theory]
    [InlineData("src/Knowledge", "CouncilBot.Conversations", "CouncilBot.Bot", "CouncilBot.Sandbox", "Microsoft.AspNetCore", "Microsoft.Data")]
    [InlineData("src/Conversations", "CouncilBot.Bot", "CouncilBot.Sandbox", "Microsoft.AspNetCore", "Microsoft.Data")]
    [InlineData("src/Sandbox", "CouncilBot.Bot", "CouncilBot.Conversations", "CouncilBot.Knowledge")]
    [InlineData("src/Bot/Channels", "Microsoft.Data")]
    [InlineData("src/Bot/Storage", "CouncilBot.Bot.Channels", "CouncilBot.Bot.Turns", "CouncilBot.Knowledge")]
    public void A_room_uses_only_the_rooms_below_it(string room, params string[] notBelow) => Assert.Empty(
        from file in SourceFiles.In(room)
        from used in file.Syntax.DescendantNodes().OfType<UsingDirectiveSyntax>()
        from forbidden in notBelow
        where used.Name is not null && (used.Name.ToString() + ".").StartsWith(forbidden + ".", StringComparison.Ordinal)
        select $"{file.Path} uses {used.Name}");

    [Fact]
    public void Only_the_command_line_writes_to_the_console() => Assert.Empty(
        from file in SourceFiles.In("src")
        where !file.Path.Replace('\\', '/').StartsWith("src/Bot/CommandLine/", StringComparison.Ordinal)
        where file.Syntax.DescendantNodes().OfType<MemberAccessExpressionSyntax>().Any(access => access.Expression.ToString() == "Console")
        select file.Path);

    [Fact]
    public void Everything_logged_is_a_sentence_of_Log() => Assert.Empty(
        from file in SourceFiles.In("src")
        from call in file.Syntax.DescendantNodes().OfType<MemberAccessExpressionSyntax>()
        where call.Name.Identifier.Text is "LogInformation" or "LogWarning" or "LogError" or "LogDebug" or "LogCritical" or "LogTrace"
        select file.Path);

    [Fact]
    public void Time_comes_from_a_TimeProvider() => Assert.Empty(
        from file in SourceFiles.In("src")
        from access in file.Syntax.DescendantNodes().OfType<MemberAccessExpressionSyntax>()
        where access.Expression.ToString() is "DateTime" or "DateTimeOffset" && access.Name.Identifier.Text is "Now" or "UtcNow" or "Today"
        where access.Expression.ToString() is "DateTime" or "DateTimeOffset"
        select $"{file.Path}: {access}");
}
