namespace CouncilBot.Bot.Channels.Sms.Notify;

/// <summary>The service at GOV.UK Notify that carries our texts.</summary>
internal sealed class NotifySettings
{
    /// <summary>An API key as Notify gives it: a name, the service's id and a secret, joined by dashes.</summary>
    public string ApiKey { get; set; } = "";

    /// <summary>A template that holds nothing but ((message)).</summary>
    public string TemplateId { get; set; } = "";

    /// <summary>Which of the service's senders; empty for its usual one.</summary>
    public string SenderId { get; set; } = "";

    /// <summary>What Notify says as bearer token when it calls us.</summary>
    public string CallbackToken { get; set; } = "";

    /// <summary>The number that residents text, as Notify shows it.</summary>
    public string From { get; set; } = "";

    public string ApiUrl { get; set; } = "";
}
