using Microsoft.AspNetCore.Http;

namespace CouncilBot.Sandbox.Faults;

/// <summary>What a system asks about the fault that it is to play in this request.</summary>
internal static class FaultInForce
{
    /// <summary>Up to when the system knows things: now, or three weeks ago when it is stale.</summary>
    public static DateTimeOffset Seen(this HttpContext context, TimeProvider time) =>
        time.ThisSecond() - (Of(context) is { Stale: true } ? SandboxTime.StaleBy : TimeSpan.Zero);

    /// <summary>Whether what is sent is to count as sent before.</summary>
    public static bool CountsAsSentBefore(this HttpContext context) => Of(context) is { Duplicate: true };

    private static Fault? Of(HttpContext context) => context.Items.TryGetValue(typeof(Fault), out var fault) ? (Fault?)fault : null;
}
