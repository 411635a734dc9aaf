using System.Security.Cryptography;
using System.Text;

namespace CouncilBot.Bot.Channels.Sms;

/// <summary>Names for pairs of numbers from which no number can be had: a hash with a key that never leaves the data folder.</summary>
internal sealed class PhoneKeys(string dataFolder)
{
    private readonly Lazy<byte[]> key = new(() => Read(Path.Combine(dataFolder, "phone-key")));

    public string Of(string number, string ours) => Convert.ToHexStringLower(HMACSHA256.HashData(key.Value, Encoding.UTF8.GetBytes($"{number}|{ours}")).AsSpan(0, 16));

    private static byte[] Read(string file)
    {
        if (!File.Exists(file))
        {
            var made = $"{file}.new";
            File.WriteAllBytes(made, RandomNumberGenerator.GetBytes(32));
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(made, UnixFileMode.UserRead | UnixFileMode.UserWrite);
            }

            File.Move(made, file);
        }

        return File.ReadAllBytes(file);
    }
}
