using System.Text.Json;

namespace CouncilBot.Bot.Services.Wires;

/// <summary>What came back over a wire. Whether a request may have arrived decides whether it may be sent again.</summary>
internal abstract record WireAnswer
{
    private WireAnswer()
    {
    }

    /// <summary>The system answered, with whatever status.</summary>
    public sealed record Answered(int Status, byte[] Body) : WireAnswer
    {
        public bool IsGood => Status is >= 200 and < 300;

        /// <summary>The system has trouble of its own; asking again later may help.</summary>
        public bool IsTrouble => Status is >= 500 or 429 or 408;

        /// <summary>The body as JSON; null when it is none.</summary>
        public JsonElement? Json()
        {
            try
            {
                using var document = JsonDocument.Parse(Body);
                return document.RootElement.Clone();
            }
            catch (JsonException)
            {
                return null;
            }
        }
    }

    /// <summary>It surely never arrived: nobody was there, or we did not try.</summary>
    public sealed record NotSent : WireAnswer;

    /// <summary>It may have arrived, but no whole answer came back.</summary>
    public sealed record Unknown : WireAnswer;
}
