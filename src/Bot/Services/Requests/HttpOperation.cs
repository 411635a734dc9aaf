using System.Collections.Immutable;
using CouncilBot.Bot.Services.Wires;
using CouncilBot.Conversations.Services;

namespace CouncilBot.Bot.Services.Requests;

/// <summary>One request to a system, made and read as services.yaml describes.</summary>
internal sealed class HttpOperation(string name, Wire wire, RequestPlan request, ImmutableArray<OutcomePlan> outcomes, Func<(string Name, string Value)?> key) : IServiceOperation
{
    public Operation Shape { get; } = new(name)
    {
        Needs = request.Needs,
        Outcomes = [.. outcomes.Select(outcome => outcome.Name).Distinct()],
        Gives = [.. outcomes.SelectMany(outcome => outcome.Gives).Distinct()],
        Sends = request.Sends,
    };

    public async Task<CallResult> CallAsync(ServiceCall call, EarlierTry? earlier, CancellationToken cancellationToken)
    {
        if (!request.MayRepeat && earlier is not null)
        {
            return CallResult.Unknown; // nobody can say whether it arrived, so it is never sent again
        }

        if (request.Path(call) is not { } path)
        {
            return CallResult.Down;
        }

        HttpRequestMessage Build() => wire.Request(request.Method, path, request.Body(call), [.. request.Headers(call), .. Secret()]);
        var answer = request.MayRepeat ? await wire.RepeatAsync(Build, cancellationToken) : await wire.OnceAsync(Build, cancellationToken);
        return answer switch
        {
            WireAnswer.Answered { IsTrouble: false } answered => outcomes.Select(outcome => outcome.Of(answered)).FirstOrDefault(outcome => outcome is not null)?.Result() ?? NotForeseen(answered),
            WireAnswer.NotSent => CallResult.Down,
            _ => CallResult.Unknown,
        };
    }

    private (string, string)[] Secret() => key() is { } secret ? [secret] : [];

    // What was refused did no harm; what was taken with an answer that nobody described may have been done.
    private static CallResult NotForeseen(WireAnswer.Answered answered) => answered.Status is >= 400 and < 500 ? CallResult.Down : CallResult.Unknown;
}
