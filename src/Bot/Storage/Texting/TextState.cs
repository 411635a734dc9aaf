namespace CouncilBot.Bot.Storage.Texting;

/// <summary>How far a text has come on its way out. The numbers are stored; those below 2 are still to be sent.</summary>
internal enum TextState
{
    Waiting = 0,

    /// <summary>It was handed to the provider, and whether it was taken is not known until told.</summary>
    Sending = 1,

    /// <summary>The provider has it.</summary>
    Taken = 2,

    Delivered = 3,

    /// <summary>The provider or the network could not deliver it.</summary>
    NotDelivered = 4,

    /// <summary>We could not hand it over in time, or it must not be sent: a dead letter.</summary>
    GivenUp = 5,

    /// <summary>It is not sent because the resident said stop, or because it would feed a loop.</summary>
    Withdrawn = 6,
}
