namespace CouncilBot.Bot.Services.BinDays;

/// <summary>When a container is emptied next.</summary>
internal sealed record NextCollection(string Container, DateOnly Day);
