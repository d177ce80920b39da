namespace ZonePlanner.Api.Units;

/// <summary>/api/units: provinces, districts and communes of any date, and what became of them.</summary>
internal static class UnitRoutes
{
    public static void MapUnits(this IEndpointRouteBuilder app)
    {
        var units = app.MapGroup("/api/units").WithTags("Units");
        UnitList.Map(units);
        OneUnit.Map(units);
    }
}
