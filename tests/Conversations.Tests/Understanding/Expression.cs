using CouncilBot.Conversations.Dialogs.Model;
using CouncilBot.Conversations.Understanding;

namespace CouncilBot.Conversations.Tests.Understanding;

/// <summary>A line of a table: the tense, what somebody writes at ten on Thursday 5 March 2026, and what that means.</summary>
internal sealed record Expression(int Line, Tense Tense, string Text, string Means)
{
    public static readonly DateTimeOffset Now = new(2026, 3, 5, 10, 0, 0, TimeSpan.Zero);

    public static IReadOnlyList<Expression> Read(string file) =>
        [.. File.ReadLines(Path.Combine(ProjectFolder.Root, "tests", "Conversations.Tests", "Understanding", file))
            .Select((line, at) => (Fields: line.Split(" | "), Line: at + 1))
            .Where(row => row.Fields.Length == 3)
            .Select(row => new Expression(row.Line, Enum.Parse<Tense>(row.Fields[0].Trim(), ignoreCase: true), row.Fields[1].Trim(), row.Fields[2].Trim()))];

    /// <summary>What is made of it, in the words of the table: type[matched]=value, or another value.</summary>
    public string Heard() => string.Join("; ", Entities.Find(Text, Now, Tense).Select(Written));

    private string Written(Entity entity) => $"{entity.Type}[{Text[entity.Start..entity.End]}]={string.Join(" or ", entity.Others.Prepend(entity.Value))}";
}
