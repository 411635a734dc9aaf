using System.Collections.Immutable;
using CouncilBot.Conversations.Words;

namespace CouncilBot.Conversations.Waste;

/// <summary>The council's words for each rule: when it stops a report, and when it lets it pass.</summary>
public sealed record MissedBinWords(ImmutableDictionary<MissedBinRule, (Template Stops, Template Passes)> Rules, ImmutableDictionary<string, string> Containers, Template WholeStreet)
{
    public string Of(MissedBinRule rule, bool stopped, Func<string, string> facts) => (stopped ? Rules[rule].Stops : Rules[rule].Passes).Fill(facts);

    public string Container(string container) => Containers.GetValueOrDefault(container, container);
}
