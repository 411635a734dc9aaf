using Microsoft.AspNetCore.Html;

namespace CouncilBot.Bot.Channels.PlainChat;

/// <summary>One message on the plain chat page.</summary>
internal sealed record PlainMessage(bool IsOwn, string From, HtmlString Body, bool QuickExit, IReadOnlyList<string> Choices);
