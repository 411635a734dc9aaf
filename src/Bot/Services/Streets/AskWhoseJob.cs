using System.Collections.Immutable;
using CouncilBot.Conversations.Services;
using CouncilBot.Conversations.WhoseJob;

namespace CouncilBot.Bot.Services.Streets;

/// <summary>Whose job a thing at a place is, by the council's rules and what its systems know of the place.</summary>
internal sealed class AskWhoseJob(string name, string thing, JobRules rules, PlaceKnown places) : IServiceOperation
{
    private static readonly string[] AlsoTaken = ["land", "kind"];

    public Operation Shape { get; } = new(name) { Needs = ["place"], Outcomes = ["ours", "not ours", "unsure"], Gives = ["who", "reason", "way", "phone", "link"] };

    public async Task<CallResult> CallAsync(ServiceCall call, EarlierTry? earlier, CancellationToken cancellationToken)
    {
        if (await places.AboutAsync(call.Using["place"], cancellationToken) is not { } facts)
        {
            return CallResult.Down;
        }

        var said = AlsoTaken.Where(call.Using.ContainsKey).Select(each => KeyValuePair.Create(each, call.Using[each].Value));
        var decision = rules.Decide(thing, facts.SetItems(said));
        return new ServiceOutcome(decision.Outcome)
            .With("who", decision.Who).With("reason", decision.Reason).With("way", decision.Way).With("phone", decision.Phone).With("link", decision.Link).Result();
    }
}
