namespace CouncilBot.Bot.Content.Fetching;

/// <summary>Why an address gave no page.</summary>
internal enum WhyNot
{
    /// <summary>The site or the address on it does not answer, or answers with an error.</summary>
    Broken,

    /// <summary>It took longer than we wait.</summary>
    TooSlow,

    /// <summary>It is longer than we read.</summary>
    TooBig,

    /// <summary>It leads in a circle, or on and on.</summary>
    EndlessRedirects,

    /// <summary>It leads to a host, or a part of one, that the settings do not name.</summary>
    LeadsElsewhere,

    /// <summary>It leads into a private network.</summary>
    PrivateNetwork,

    /// <summary>The site's robots.txt asks that it not be read.</summary>
    RobotsSayNo,

    /// <summary>The page itself asks to be left out of searches.</summary>
    AsksNotToBeFound,

    /// <summary>It is not there.</summary>
    NotThere,

    /// <summary>It is no web page.</summary>
    NoWebPage,

    /// <summary>It says the same as another address, or names another as its own.</summary>
    SameAsAnother,

    /// <summary>It has no text of its own.</summary>
    NothingToRead,

    /// <summary>It is built so deep that reading it could break us.</summary>
    TooDeep,

    /// <summary>There were already as many pages as the settings allow.</summary>
    OverTheLimit,
}
