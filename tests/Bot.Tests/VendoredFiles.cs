using System.Security.Cryptography;
using CouncilBot.Bot.Tests.HouseRules;

namespace CouncilBot.Bot.Tests;

/// <summary>Files that others wrote and that we ship: they are what they say they are.</summary>
public sealed class VendoredFiles
{
    private static readonly string Folder = Path.Combine(SourceFiles.Root, "src", "Bot", "wwwroot", "webchat");

    public static TheoryData<string, string> Sums() =>
        [.. File.ReadLines(Path.Combine(Folder, "SHA256SUMS")).Select(line => (line[66..], line[..64]))];

    [Theory]
    [MemberData(nameof(Sums))]
    public void Web_Chat_is_the_published_file_unchanged(string file, string sum)
    {
        var bytes = File.ReadAllBytes(Path.Combine(Folder, file));

        Assert.Equal(sum, Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }

    [Fact]
    public void Web_Chat_comes_with_its_sums_and_its_licence()
    {
        Assert.Contains(Sums(), row => row.Data.Item1 == "webchat-minimal.js");
        Assert.Contains("MIT License", File.ReadAllText(Path.Combine(Folder, "LICENSE.txt")), StringComparison.Ordinal);
    }
}
