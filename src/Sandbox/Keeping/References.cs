using System.Security.Cryptography;

namespace CouncilBot.Sandbox.Keeping;

/// <summary>Numbers for what is kept, like MB-482213.</summary>
internal static class References
{
    public static string New<T>(string prefix, Func<string, T?> taken) where T : class
    {
        while (true)
        {
            var reference = $"{prefix}-{RandomNumberGenerator.GetInt32(100_000, 1_000_000)}";
            if (taken(reference) is null)
            {
                return reference;
            }
        }
    }
}
