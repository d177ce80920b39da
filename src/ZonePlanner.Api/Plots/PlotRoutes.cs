using ZonePlanner.Api.Plots.Search;

namespace ZonePlanner.Api.Plots;

/// <summary>/api/plots: leasable parcels inside sites, read, changed, let and taken back.</summary>
internal static class PlotRoutes
{
    public static void MapPlots(this IEndpointRouteBuilder app)
    {
        var plots = app.MapGroup("/api/plots").WithTags("Plots");
        PlotSearch.Map(plots);
        PlotSuggestions.Map(plots);
        OnePlot.Map(plots);
        PlotHistory.Map(plots);
        Sheet.PlotSheetPdf.Map(plots);
        ChangePlot.Map(plots);
        ChangePlotStatus.Map(plots);
        EndPlot.Map(plots);
        Page.PlotPage.Map(app);
        AddPlots.Map(app.MapGroup("/api/sites").WithTags("Plots"));
        IndustryList.Map(app);
    }
}
