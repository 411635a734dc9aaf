using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace CouncilBot.Load;

/// <summary>What to drive at the assistant.</summary>
internal sealed record LoadOptions(Uri Url, string Secret, int Conversations, int Rate, int Seconds, int Sockets)
{
    public const string Help = """
        Drives a running CouncilBot over Direct Line and checks that every message gets its one reply.

          --url http://localhost:5000   where it runs
          --secret WORDS                a Direct Line secret
          --conversations 64            how many residents talk, each over a WebSocket of its own
          --rate 0                      messages a second in all; 0: each sends its next as soon as it is answered
          --seconds 10                  for how long, after 3 seconds that do not count
          --sockets 0                   only open so many sockets, and hold them
        """;

    public static bool TryParse(string[] args, [NotNullWhen(true)] out LoadOptions? options)
    {
        options = new LoadOptions(new Uri("http://localhost:5000"), "", 64, 0, 10, 0);
        for (var index = 0; index + 1 < args.Length; index += 2)
        {
            var value = args[index + 1];
            options = args[index] switch
            {
                "--url" when Uri.TryCreate(value, UriKind.Absolute, out var url) => options with { Url = url },
                "--secret" => options with { Secret = value },
                "--conversations" when Number(value) is { } number => options with { Conversations = number },
                "--rate" when Number(value) is { } number => options with { Rate = number },
                "--seconds" when Number(value) is { } number => options with { Seconds = number },
                "--sockets" when Number(value) is { } number => options with { Sockets = number },
                _ => null,
            };
            if (options is null)
            {
                return false;
            }
        }

        return args.Length % 2 == 0 && options.Secret.Length > 0;
    }

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
