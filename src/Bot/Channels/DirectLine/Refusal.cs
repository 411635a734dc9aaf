using System.Globalization;

namespace CouncilBot.Bot.Channels.DirectLine;

/// <summary>Tells a client that it is refused: the error as JSON and, where waiting helps, for how long.</summary>
internal sealed class Refusal(DirectLineError error) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        if (error.RetryAfter is { } wait)
        {
            httpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        }

        var body = new ErrorBody(new ErrorDetail(error.Code, error.Message));
        return Results.Json(body, DirectLineJson.Default.ErrorBody, statusCode: error.Status).ExecuteAsync(httpContext);
    }
}
