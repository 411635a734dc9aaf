using CouncilBot.Bot.Channels.Sms;
using CouncilBot.Bot.Channels.Sms.Notify;
using CouncilBot.Bot.Channels.Sms.Twilio;
using CouncilBot.Conversations.Understanding.Contacts;
using CouncilBot.Sandbox;

namespace CouncilBot.Bot.Settings;

/// <summary>Finds what is wrong with the settings of text messages, and who is to carry them.</summary>
internal static class TextSettingsCheck
{
    private const string TwilioName = "twilio";
    private const string NotifyName = "notify";
    private const string Twilio = "CouncilBot__Twilio__";
    private const string Notify = "CouncilBot__Notify__";
    private const string Texts = "CouncilBot__Texts__";

    /// <summary>Whoever is named or set carries the texts; in Development with neither, the Sandbox's Twilio.</summary>
    public static void FillIn(BotSettings settings, bool hasSandbox)
    {
        settings.Carrier = Carrier(settings, hasSandbox);
        if (settings.Carrier == TextProvider.Twilio && !IsSet(settings.Twilio))
        {
            (settings.Twilio.AccountSid, settings.Twilio.AuthToken, settings.Twilio.From) = (SandboxPhones.AccountSid, SandboxPhones.AuthToken, SandboxPhones.Council);
        }
        else if (settings.Twilio.ApiUrl.Length == 0)
        {
            settings.Twilio.ApiUrl = "https://api.twilio.com";
        }

        if (settings.Notify.ApiUrl.Length == 0 && !hasSandbox)
        {
            settings.Notify.ApiUrl = "https://api.notifications.service.gov.uk";
        }
    }

    public static IEnumerable<string> Problems(BotSettings settings, bool isDevelopment)
    {
        var texts = settings.Texts;
        if (texts.Provider is not ("" or TwilioName or NotifyName))
        {
            yield return $"{Texts}Provider: write twilio or notify, not `{texts.Provider}`.";
        }
        else if (texts.Provider.Length == 0 && IsSet(settings.Twilio) && IsSet(settings.Notify))
        {
            yield return $"{Texts}Provider: Twilio and Notify are both set. Write twilio or notify, whichever is to carry texts.";
        }

        if (texts.DailySegments < 1)
        {
            yield return $"{Texts}DailySegments: write how many segments may be sent in a day, 1 or more.";
        }

        foreach (var code in texts.Countries.Where(code => code.Length is < 1 or > 4 || !code.All(char.IsAsciiDigit)))
        {
            yield return $"{Texts}Countries: write a calling code like 353, not `{code}`.";
        }

        var twilio = IsSet(settings.Twilio) || (texts.Provider == TwilioName && !isDevelopment) ? OfTwilio(settings.Twilio, isDevelopment) : [];
        var notify = IsSet(settings.Notify) || texts.Provider == NotifyName ? OfNotify(settings.Notify, isDevelopment) : [];
        foreach (var problem in twilio.Concat(Proxies(settings.Twilio)).Concat(notify))
        {
            yield return problem;
        }
    }

    private static TextProvider Carrier(BotSettings settings, bool hasSandbox) => settings.Texts.Provider switch
    {
        TwilioName => TextProvider.Twilio,
        NotifyName => TextProvider.Notify,
        _ => IsSet(settings.Notify) ? TextProvider.Notify : IsSet(settings.Twilio) || hasSandbox ? TextProvider.Twilio : TextProvider.None,
    };

    private static bool IsSet(TwilioSettings twilio) => twilio.AccountSid.Length + twilio.AuthToken.Length + twilio.From.Length + twilio.ApiUrl.Length > 0;

    private static bool IsSet(NotifySettings notify) => notify.ApiKey.Length + notify.TemplateId.Length + notify.CallbackToken.Length > 0;

    private static IEnumerable<string> OfTwilio(TwilioSettings twilio, bool isDevelopment)
    {
        if (twilio.AccountSid.Length != 34 || !twilio.AccountSid.StartsWith("AC", StringComparison.Ordinal))
        {
            yield return $"{Twilio}AccountSid: copy it from Twilio's console: AC and 32 more letters.";
        }

        if (twilio.AuthToken.Length < 16)
        {
            yield return $"{Twilio}AuthToken: copy it from Twilio's console. Without it nobody can tell Twilio's messages from others'.";
        }

        if (!UkPhone.TryParse(twilio.From, out var from) || from.Value != twilio.From)
        {
            yield return $"{Twilio}From: write the number that residents text, like +447700900000.";
        }

        if (twilio.ApiUrl.Length > 0 && !IsAddress(twilio.ApiUrl, isDevelopment))
        {
            yield return $"{Twilio}ApiUrl: write an address that begins with https://, or leave it empty for Twilio's own.";
        }

        if (twilio.PublicUrl.Length > 0 ? !IsAddress(twilio.PublicUrl, isDevelopment) : !isDevelopment)
        {
            yield return $"{Twilio}PublicUrl: write how Twilio reaches this program, like https://chat.wrenshire.example.";
        }
    }

    private static IEnumerable<string> Proxies(TwilioSettings twilio) => twilio.TrustedProxies.Where(proxy => PublicAddress.Network(proxy) is null)
        .Select(proxy => $"{Twilio}TrustedProxies: write an address or a range like 10.0.0.0/8, not `{proxy}`.");

    private static IEnumerable<string> OfNotify(NotifySettings notify, bool isDevelopment)
    {
        if (!NotifyToken.IsKey(notify.ApiKey))
        {
            yield return $"{Notify}ApiKey: copy the whole key from Notify: a name, the service's id and a secret, joined by dashes.";
        }

        if (!Guid.TryParseExact(notify.TemplateId, "D", out _))
        {
            yield return $"{Notify}TemplateId: copy the id of a text message template whose only content is ((message)).";
        }

        if (notify.SenderId.Length > 0 && !Guid.TryParseExact(notify.SenderId, "D", out _))
        {
            yield return $"{Notify}SenderId: copy the id of a text message sender, or leave it empty for the usual one.";
        }

        if (notify.CallbackToken.Length is < 16 or > 200 || notify.CallbackToken.Any(char.IsWhiteSpace))
        {
            yield return $"{Notify}CallbackToken: use 16 to 200 letters without spaces, made by chance, and give Notify the same.";
        }

        if (notify.ApiUrl.Length > 0 && !IsAddress(notify.ApiUrl, isDevelopment))
        {
            yield return $"{Notify}ApiUrl: write an address that begins with https://, or leave it empty for Notify's own.";
        }
    }

    private static bool IsAddress(string text, bool isDevelopment) => Uri.TryCreate(text, UriKind.Absolute, out var address)
        && (address.Scheme == "https" || (isDevelopment && address.Scheme == "http")) && address is { Query: "", Fragment: "", UserInfo: "" };
}
