namespace CouncilBot.Bot.Channels.DirectLine;

/// <summary>The claims inside a token. Clients read `user`, to know who they are.</summary>
internal sealed record TicketClaims(string Conv, string? User, string Use, long Nbf, long Exp, long After);
