using System.Security.Cryptography;
using CouncilBot.Conversations;

namespace CouncilBot.Bot.Channels.DirectLine;

/// <summary>Ids that nobody can guess: 128 random bits and more, in letters and digits.</summary>
internal static class NewId
{
    private const string Letters = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789";

    public static ConversationId Conversation() => new(Random());

    public static string User() => $"dl_{Random()}";

    public static string Random() => RandomNumberGenerator.GetString(Letters, 24);
}
