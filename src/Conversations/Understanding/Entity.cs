namespace CouncilBot.Conversations.Understanding;

/// <summary>Something recognised in a text, in words that any program reads.</summary>
/// <param name="Type">What it is: date, number, postcode ...</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">The first letter after it.</param>
/// <param name="Value">In the standard form of its type.</param>
/// <param name="Others">What it may mean as well.</param>
public sealed record Entity(string Type, int Start, int End, string Value, IReadOnlyList<string> Others);
