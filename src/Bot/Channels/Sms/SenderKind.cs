namespace CouncilBot.Bot.Channels.Sms;

/// <summary>Whose number a text came from, as far as the number tells.</summary>
internal enum SenderKind
{
    /// <summary>A phone that we answer.</summary>
    Mobile,

    /// <summary>It can send texts, read out by the network, but get none.</summary>
    Landline,

    /// <summary>No number at all, or a name.</summary>
    Withheld,

    /// <summary>A service that sends from a few figures: a machine.</summary>
    ShortCode,

    /// <summary>A number that costs whoever writes to it more than a text: what frauds live on.</summary>
    Premium,

    /// <summary>A phone of a country that the council has not listed.</summary>
    Overseas,
}
