using Microsoft.AspNetCore.Http.Metadata;

namespace CouncilBot.Bot.Channels.PlainChat;

/// <summary>How many bytes a form may have. The framework's own attribute for this brings all of MVC into memory.</summary>
internal sealed class LargestBody(long bytes) : IRequestSizeLimitMetadata
{
    public long? MaxRequestBodySize => bytes;
}
