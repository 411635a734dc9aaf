namespace CouncilBot.Bot.Channels.DirectLine;

/// <summary>Every way in which a client of the Direct Line service can be refused: status, code and what to do.</summary>
internal sealed record DirectLineError(int Status, string Code, string Message)
{
    public static readonly DirectLineError NoAuthorization = new(401, "MissingAuthorization", "Send the header Authorization: Bearer followed by a secret or a token.");
    public static readonly DirectLineError Forbidden = new(403, "Forbidden", "This secret or token is not valid here.");
    public static readonly DirectLineError TokenExpired = new(403, "TokenExpired", "The token has expired. Ask for a new one.");
    public static readonly DirectLineError OtherConversation = new(403, "Forbidden", "This token belongs to another conversation.");
    public static readonly DirectLineError SecretNeeded = new(403, "SecretNeeded", "A token cannot do this. Send a secret.");
    public static readonly DirectLineError TokenNeeded = new(403, "TokenNeeded", "A secret cannot do this. Send a token.");
    public static readonly DirectLineError OriginNotTrusted = new(403, "OriginNotTrusted", "Pages of this origin may not chat. Add it to CouncilBot__DirectLine__TrustedOrigins.");
    public static readonly DirectLineError NoConversation = new(404, "ConversationNotFound", "There is no such conversation. Start one with POST /v3/directline/conversations.");
    public static readonly DirectLineError NoAddress = new(404, "NotFound", "There is nothing at this address.");
    public static readonly DirectLineError WrongVerb = new(405, "MethodNotAllowed", "This address does not know this verb. The header Allow names those that it knows.");
    public static readonly DirectLineError Encoded = new(415, "UnsupportedMediaType", "Send the body as it is: one with a Content-Encoding is not decoded here.");
    public static readonly DirectLineError NotJson = new(415, "UnsupportedMediaType", "Send JSON, with the header Content-Type: application/json.");
    public static readonly DirectLineError BadSyntax = new(400, "BadSyntax", "The body is not well-formed JSON in UTF-8.");
    public static readonly DirectLineError TooBig = new(413, "MessageSizeTooBig", "An activity can be 256 KB at most.");
    public static readonly DirectLineError TooMany = new(429, "TooManyRequests", "Too many requests. Wait, then try again.") { RetryAfter = TimeSpan.FromSeconds(5) };
    public static readonly DirectLineError NotStream = new(400, "BadArgument", "Open this address as a WebSocket.");
    public static readonly DirectLineError BadWatermark = new(400, "BadArgument", "This watermark was not made here. Leave it out to read from the start.");
    public static readonly DirectLineError BadUser = new(400, "BadArgument", "A user id begins with dl_ and has at most 200 letters.");
    public static readonly DirectLineError NoUserInToken = new(400, "MissingProperty", "Where origins are trusted by name, a token must have been made for a user.");
    public static readonly DirectLineError UploadTooBig = new(413, "MessageSizeTooBig", "An upload can be 10 MB at most, in at most 5 files.");
    public static readonly DirectLineError UploadEmpty = new(400, "MissingProperty", "Send a file, or several as multipart/form-data.");
    public static readonly DirectLineError UploadKind = new(415, "UnsupportedMediaType", "A file can be a JPEG, PNG, GIF, WebP or HEIC picture or a PDF, and must be what its type says.");
    public static readonly DirectLineError Broke = new(500, "ServiceError", "Something went wrong on our side. Try again.");

    /// <summary>When it is worth trying again, where waiting helps.</summary>
    public TimeSpan? RetryAfter { get; init; }

    public static DirectLineError Missing(string property) => new(400, "MissingProperty", $"The activity needs `{property}`.");

    public static DirectLineError Wrong(string message) => new(400, "BadArgument", message);

    public IResult Result() => new Refusal(this);
}
