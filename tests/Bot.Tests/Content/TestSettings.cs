using CouncilBot.Bot.Content.Brought;
using CouncilBot.Bot.Content.Crawling;
using CouncilBot.Bot.Content.Fetching;

namespace CouncilBot.Bot.Tests.Content;

/// <summary>Settings for a site on this machine: impatient, and allowed into the private network that it stands in.</summary>
internal static class TestSettings
{
    public static readonly Patience Impatient = new(TimeSpan.FromSeconds(2), 2, TimeSpan.FromMilliseconds(10), TimeSpan.FromSeconds(2));

    public static CrawlSettings For(CouncilSite site) => new(site.Address, new BroughtInto("website", "Web team", 6))
    {
        PrivateHosts = ["127.0.0.1"],
        Delay = TimeSpan.Zero,
        Patience = Impatient,
    };
}
