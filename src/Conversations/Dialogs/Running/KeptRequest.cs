using CouncilBot.Conversations.Services;

namespace CouncilBot.Conversations.Dialogs.Running;

/// <summary>A request whose system was down: what to send, until when to try, and the run of the dialog that tells its outcome.</summary>
public sealed record KeptRequest(ServiceCall Sending, string Step, DialogRun Run, DateTimeOffset Until);
