namespace CouncilBot.Bot.Storage.Texting;

/// <summary>Whether texts may go to a phone. The numbers are stored.</summary>
internal enum PhoneState
{
    Open = 0,

    /// <summary>It asked us to send nothing more.</summary>
    Stopped = 1,

    /// <summary>It is no phone that texts reach: a landline, or a number that nobody has.</summary>
    CannotReceive = 2,

    /// <summary>The network refuses our texts to it, until it writes again.</summary>
    Blocked = 3,
}
