namespace ZonePlanner.Api.Reports;

/// <summary>/api/reports: sums over the record, each with the basis it rests on.</summary>
internal static class ReportRoutes
{
    public static void MapReports(this IEndpointRouteBuilder app)
    {
        var reports = app.MapGroup("/api/reports").WithTags("Reports");
        HectaresReport.Map(reports);
        Occupancy.Map(reports);
        LateProjects.Map(reports);
    }
}
