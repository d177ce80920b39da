namespace ZonePlanner.Api.Pages;

/// <summary>Pages that a search engine and whoever was sent a link can read, and the way to find them all.</summary>
internal static class PageRoutes
{
    public static void AddPages(this IServiceCollection services) => services.AddSingleton<Http.OwnReadings>().AddSingleton<SiteReading>();

    public static void MapPages(this IEndpointRouteBuilder app)
    {
        SitePage.Map(app);
        Sitemap.Map(app);
    }
}
