namespace CouncilBot.Bot.Site;
internal static class SiteRoutes
{
    public static void MapSite(this WebApplication app)
    {
        app.MapGet("/", () => "site");
    }
}
