using System.Text.RegularExpressions;
using CouncilBot.Knowledge;

namespace CouncilBot.Conversations.Answers;

/// <summary>A page's text with its links to neighbours made into addresses of the website.</summary>
public static partial class LinkedText
{
    public static string Of(string text, KnowledgeIndex knowledge) => ToTopic().Replace(
        text, link => knowledge.Find(link.Groups[2].Value) is { } page ? $"[{link.Groups[1].Value}]({page.Path})" : link.Groups[1].Value);

    [GeneratedRegex(@"\[([^\]]+)\]\(topic:([a-z0-9-]+)\)")]
    private static partial Regex ToTopic();
}
