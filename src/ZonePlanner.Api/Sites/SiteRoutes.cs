namespace ZonePlanner.Api.Sites;

/// <summary>/api/sites: zones, clusters, economic zones and IT parks, found, read and followed through time.</summary>
internal static class SiteRoutes
{
    public static void MapSites(this IEndpointRouteBuilder app)
    {
        var sites = app.MapGroup("/api/sites").WithTags("Sites");
        SiteList.Map(sites);
        OneSite.Map(sites);
        SiteHistory.Map(sites);
        SiteComparison.Map(sites);
        SiteLineage.Map(sites);
        InvestorOfSite.Map(sites);
        NameInvestor.Map(sites);
    }
}
