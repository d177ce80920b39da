namespace ZonePlanner.Api.Checks;

/// <summary>The checks and the rules they judge by.</summary>
internal static class CheckRoutes
{
    public static void MapChecks(this IEndpointRouteBuilder app)
    {
        CheckBoundary.Map(app.MapGroup("/api/checks").WithTags("Checks"));
        Rules.Map(app.MapGroup("/api/rules").WithTags("Checks"));
    }
}
