namespace CouncilBot.Bot.Site;

/// <summary>The addresses of the sample council's site.</summary>
internal static class SiteRoutes
{
    public static IServiceCollection AddSite(this IServiceCollection services) =>
        services.AddSingleton<SiteTemplates>().AddSingleton<PageRenderer>().AddSingleton<SitePages>();

    public static void MapSite(this WebApplication app)
    {
        var pages = app.Services.GetRequiredService<SitePages>();
        app.Use(SecurityHeaders.AddAsync);
        app.UseWhen(IsTemplate, templates => templates.Run(context => pages.NotFound().ExecuteAsync(context)));
        app.MapStaticAssets();
        app.MapGet("/", pages.Home);
        app.MapGet("/pages", pages.List);
        app.MapGet("/pages/{area}/{topic}", pages.Page);
        app.MapFallback("{**path}", context => pages.NotFound().ExecuteAsync(context)); // likewise as in DirectLineRoutes, for names with a dot
    }

    // The pages in wwwroot have marked places: they are shown only when these are filled in.
    private static bool IsTemplate(HttpContext context) => context.Request.Path.Value?.EndsWith(".html", StringComparison.OrdinalIgnoreCase) == true;
}
