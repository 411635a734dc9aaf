using System.Text.Json;

namespace CouncilBot.Bot.Services.Open311;

/// <summary>What a GeoReport server made of a request.</summary>
internal abstract record GeoReportAnswer
{
    private GeoReportAnswer()
    {
    }

    public sealed record Good(JsonElement Body) : GeoReportAnswer;

    /// <summary>It understood, and says no.</summary>
    public sealed record Refused(int Status, string Reason) : GeoReportAnswer;

    public sealed record NotSent : GeoReportAnswer;

    /// <summary>It may have taken the request, but what it said was none, broken, or trouble of its own.</summary>
    public sealed record Unknown : GeoReportAnswer;
}
