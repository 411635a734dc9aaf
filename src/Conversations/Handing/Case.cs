using System.Collections.Immutable;

namespace CouncilBot.Conversations.Handing;

/// <summary>A need that people take over, with what was told already, so that nobody has to say it again.</summary>
/// <param name="Reference">The same however often the turn runs that makes it.</param>
/// <param name="Told">What the resident had answered, by the words of the summary or the question's name.</param>
public sealed record Case(string Reference, string Team, string Topic, string Why, ImmutableArray<KeyValuePair<string, string>> Told);
