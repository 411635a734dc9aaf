namespace CouncilBot.Bot.Content.Fetching;

/// <summary>A name led to a private address of our own network, which nobody allowed us to read.</summary>
internal sealed class ForbiddenAddressException(string host) : Exception($"{host} leads to a private address.");
