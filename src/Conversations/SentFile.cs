namespace CouncilBot.Conversations;

/// <summary>A photo or paper that a resident sent and that is kept for them.</summary>
/// <param name="Address">Where systems and staff find it.</param>
/// <param name="Type">Like image/jpeg, by its content.</param>
/// <param name="Point">Where a photo says that it was taken, like "50.71,-2.44"; null when it does not say.</param>
public sealed record SentFile(string Address, string Type, string? Point)
{
    public bool IsPhoto => Type.StartsWith("image/", StringComparison.Ordinal);
}
