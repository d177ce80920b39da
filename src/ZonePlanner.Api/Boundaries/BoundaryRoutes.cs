using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Boundaries;

/// <summary>/api/geometry: what a drawing editor cannot do exactly, done here.</summary>
internal static class BoundaryRoutes
{
    public static void MapBoundaries(this IEndpointRouteBuilder app)
    {
        var geometry = app.MapGroup("/api/geometry").WithTags("Geometry").Heavy();
        SplitBoundary.Map(geometry);
        GridPlots.Map(geometry);
        MergeBoundaries.Map(geometry);
        TrimBoundary.Map(geometry);
        SnapBoundary.Map(geometry);
        SharedCorners.Map(geometry);
    }
}
