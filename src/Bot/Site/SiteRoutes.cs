namespace CouncilBot.Bot.Site;

/// <summary>The addresses of the sample council's site.</summary>
internal static class SiteRoutes
{
    public static IServiceCollection AddSite(this IServiceCollection services) =>
        services.AddSingleton<SiteTemplates>().AddSingleton<PageRenderer>().AddSingleton<SitePages>();

    public static void MapSite(this WebApplication app)
    {
        app.Use(SecurityHeaders.AddAsync);
        app.MapStaticAssets();
        var pages = app.Services.GetRequiredService<SitePages>();
        app.MapGet("/", pages.Home);
        app.MapGet("/pages", pages.List);
        app.MapGet("/pages/{area}/{topic}", pages.Page);
        app.MapGet("/{name}.html", pages.NotFound).WithOrder(int.MinValue); // templates: shown only when filled in
        app.MapFallback("{**path}", pages.NotFound);
    }
}
