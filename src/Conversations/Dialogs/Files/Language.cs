using System.Collections.Frozen;

namespace CouncilBot.Conversations.Dialogs.Files;

/// <summary>The words of the dialog language in one list: what reads files, what judges them and the schema for editors all keep to it.</summary>
public static class Language
{
    public static IReadOnlyList<string> Head { get; } = ["dialog", "topic", "owner", "review by", "people say", "answers questions", "steps"];

    /// <summary>Each verb with what may stand beside it in its step.</summary>
    public static FrozenDictionary<string, IReadOnlyList<string>> Verbs { get; } = new Dictionary<string, IReadOnlyList<string>>
    {
        ["say"] = ["sms", "only if"],
        ["ask"] = ["sms", "answer", "options", "also called", "limits", "save as", "optional", "must be", "if not understood", "help", "why", "using", "when", "only if"],
        ["look up"] = ["using", "when", "only if"],
        ["check answers"] = ["sms", "show", "only if"],
        ["send"] = ["using", "when", "only if"],
        ["pay"] = ["amount", "say", "sms", "using", "when", "only if"],
        ["book"] = ["say", "sms", "save as", "using", "when", "only if"],
        ["hand over"] = ["say", "sms", "only if"],
    }.ToFrozenDictionary();

    /// <summary>The verbs in the order in which they are told to authors.</summary>
    public static IReadOnlyList<string> VerbsInOrder { get; } = ["say", "ask", "look up", "check answers", "send", "pay", "book", "hand over"];

    /// <summary>What may stand after an outcome.</summary>
    public static IReadOnlyList<string> Outcome { get; } = ["say", "sms", "then"];

    /// <summary>What a piece of words may be instead of plain text.</summary>
    public static IReadOnlyList<string> Words { get; } = ["say", "sms"];

    /// <summary>Every kind of answer; `one from` is followed by an operation.</summary>
    public static IReadOnlyList<string> Answers { get; } =
    [
        "text", "yes or no", "one of", "several of", OneFrom, "number", "money", "postcode",
        "day", "day in the past", "day in the future", "time", "day and time", "day and time in the past", "day and time in the future",
        "phone", "mobile", "email", "vehicle registration", "reference", "place", "photo", "file",
    ];

    public const string OneFrom = "one from";

    /// <summary>The ways in which an outcome may end; those with a word in capitals are followed by a name or a number.</summary>
    public static IReadOnlyList<string> Endings { get; } =
        ["carry on", "finish", "stop", "ask NAME again", "hand over to TEAM", "keep trying for 2 days"];

    /// <summary>What is asked of a day, an amount, or any answer.</summary>
    public static IReadOnlyList<string> DayRules { get; } =
        ["today or earlier", "today or later", "yesterday or earlier", "tomorrow or later", "within 14 days", "at least 14 days ahead", "at least 14 days ago"];

    public static IReadOnlyList<string> AmountRules { get; } = ["at least 3", "at most 10"];
}
