using System.Net.Http.Headers;
using System.Net.Sockets;
using CouncilBot.Bot.Content.Fetching;
using CouncilBot.Bot.Services.Plans;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;

namespace CouncilBot.Bot.Services.Wires;

/// <summary>The way to one council system: each try has its time, tries are few and spread by chance, and a system that keeps failing is left in peace.</summary>
internal sealed class Wire
{
    private const int MostBytes = 4 * 1024 * 1024;
    private static readonly TimeSpan FirstWait = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(2);
    private readonly SystemPlan system;
    private readonly WireSurroundings around;
    private readonly Lazy<ResiliencePipeline<WireAnswer>> once; // made at the first call: a start need not wait for it
    private readonly Lazy<ResiliencePipeline<WireAnswer>> repeated;
    private readonly CircuitBreakerStateProvider circuit = new();
    private DateTimeOffset? lastGood;
    private DateTimeOffset? lastTrouble;

    public Wire(SystemPlan system, WireSurroundings around)
    {
        this.system = system;
        this.around = around;
        once = new(Once);
        repeated = new(Repeated);
    }

    public SystemPlan System => system;

    /// <summary>The secret that opens the system; empty where none is set.</summary>
    public string Key => system.Key.Value() ?? (system.IsSandbox ? "sandbox" : ""); // a twin asks for a key too, and takes any

    public SystemHealth Health() => new(system.Name, system.Connector, State, lastGood, lastTrouble);

    public Task<WireAnswer> GetAsync(string path, CancellationToken cancellationToken, params ReadOnlySpan<(string Name, string Value)> headers)
    {
        var asked = headers.ToArray();
        return RepeatAsync(() => Request(HttpMethod.Get, path, null, asked), cancellationToken);
    }

    /// <summary>Sends what may be sent again without harm: the system knows it by a key.</summary>
    public Task<WireAnswer> RepeatAsync(Func<HttpRequestMessage> request, CancellationToken cancellationToken) =>
        repeated.Value.ExecuteAsync(async token => await OnceAsync(request, token), cancellationToken).AsTask();

    /// <summary>Sends once. Only the caller knows how to find out what became of it.</summary>
    public async Task<WireAnswer> OnceAsync(Func<HttpRequestMessage> request, CancellationToken cancellationToken)
    {
        var context = ResilienceContextPool.Shared.Get(cancellationToken);
        try
        {
            var outcome = await once.Value.ExecuteOutcomeAsync(
                async (inside, build) => Outcome.FromResult(await TryAsync(build, inside.CancellationToken)), context, request);
            if (outcome.Exception is BrokenCircuitException)
            {
                return new WireAnswer.NotSent();
            }

            outcome.ThrowIfException();
            return Noted(outcome.Result!); // "!": there was no exception
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    /// <summary>A request to a path within the system's address.</summary>
    public HttpRequestMessage Request(HttpMethod method, string path, HttpContent? content, params ReadOnlySpan<(string Name, string Value)> headers)
    {
        var request = new HttpRequestMessage(method, $"{Address()}/{path.TrimStart('/')}") { Content = content };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return request;
    }

    private SystemState State =>
        circuit.CircuitState is CircuitState.Open or CircuitState.Isolated ? SystemState.LeftInPeace
        : lastTrouble is not null && (lastGood is null || lastTrouble > lastGood) ? SystemState.HasTrouble
        : lastGood is not null ? SystemState.Answers
        : SystemState.NotAsked;

    private string Address() => system.IsSandbox ? $"{around.OwnAddress().TrimEnd('/')}/{system.Url}" : system.Url;

    private async Task<WireAnswer> TryAsync(Func<HttpRequestMessage> build, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(system.AnswersWithin);
        try
        {
            using var request = build();
            using var response = await around.Http.SendAsync(request, patience.Token);
            await using var stream = await response.Content.ReadAsStreamAsync(patience.Token);
            var body = await BoundedBody.ReadAsync(stream, MostBytes, patience.Token);
            return body is null ? new WireAnswer.Unknown() : new WireAnswer.Answered((int)response.StatusCode, body);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new WireAnswer.Unknown(); // its time was up
        }
        catch (HttpRequestException reason)
        {
            return NeverArrived(reason) ? new WireAnswer.NotSent() : new WireAnswer.Unknown();
        }
        catch (IOException)
        {
            return new WireAnswer.Unknown(); // the answer broke off
        }
    }

    private ResiliencePipeline<WireAnswer> Once() =>
        new ResiliencePipelineBuilder<WireAnswer> { TimeProvider = around.Time }.AddCircuitBreaker(new CircuitBreakerStrategyOptions<WireAnswer>
        {
            ShouldHandle = attempt => ValueTask.FromResult(IsTrouble(attempt.Outcome)),
            FailureRatio = 0.5,
            MinimumThroughput = 10,
            SamplingDuration = TimeSpan.FromSeconds(20),
            BreakDuration = TimeSpan.FromSeconds(5),
            StateProvider = circuit,
        }).Build();

    private ResiliencePipeline<WireAnswer> Repeated() => system.Tries < 2 ? ResiliencePipeline<WireAnswer>.Empty
        : new ResiliencePipelineBuilder<WireAnswer> { TimeProvider = around.Time }.AddRetry(new RetryStrategyOptions<WireAnswer>
        {
            ShouldHandle = attempt => ValueTask.FromResult(IsTrouble(attempt.Outcome)),
            MaxRetryAttempts = system.Tries - 1,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            Delay = FirstWait,
            MaxDelay = LongestWait,
        }).Build();

    private static bool NeverArrived(HttpRequestException reason) =>
        reason.HttpRequestError is HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError
        && reason.InnerException is not SocketException { SocketErrorCode: SocketError.ConnectionReset };

    private WireAnswer Noted(WireAnswer answer)
    {
        if (IsTrouble(answer))
        {
            lastTrouble = around.Time.GetUtcNow();
            Log.SystemTrouble(around.Logger, system.Name, answer is WireAnswer.Answered answered ? answered.Status : 0);
        }
        else
        {
            lastGood = around.Time.GetUtcNow();
        }

        return answer;
    }

    private static bool IsTrouble(Outcome<WireAnswer> outcome) => outcome.Result is { } answer && IsTrouble(answer);

    private static bool IsTrouble(WireAnswer answer) => answer is not WireAnswer.Answered { IsTrouble: false };
}
