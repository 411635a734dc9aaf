using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace CouncilBot.Load.Texts;

/// <summary>How many text messages to drive at the assistant.</summary>
internal sealed record TextOptions(Uri Url, int Rate, int Seconds, int Patience)
{
    public const string Help = """
        texts: posts text messages as Twilio does, each from another pair of numbers, while the Sandbox's Twilio
        answers well, slowly, with 429 and with 500 by turns; then waits until each is answered, and counts what is missing or doubled.
        The assistant runs in Development with CouncilBot__Texts__DailySegments=1000000.

          --url http://localhost:5000   where it runs
          --rate 200                    texts a second
          --seconds 120                 for how long
          --patience 600                how many seconds to wait for the last answers
        """;

    public static bool TryParse(string[] args, [NotNullWhen(true)] out TextOptions? options)
    {
        options = new TextOptions(new Uri("http://localhost:5000"), 200, 120, 600);
        for (var index = 0; index + 1 < args.Length && options is not null; index += 2)
        {
            var value = args[index + 1];
            var number = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var read) && read > 0 ? read : (int?)null;
            options = args[index] switch
            {
                "--url" when Uri.TryCreate(value, UriKind.Absolute, out var url) => options with { Url = url },
                "--rate" when number is { } rate => options with { Rate = rate },
                "--seconds" when number is { } seconds => options with { Seconds = seconds },
                "--patience" when number is { } patience => options with { Patience = patience },
                _ => null,
            };
        }

        return args.Length % 2 == 0 && options is not null;
    }
}
