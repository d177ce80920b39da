namespace ZonePlanner.Api.Plans;

/// <summary>/api/plans and /api/movements: what is promised, what was decided, and whether the two balance.</summary>
internal static class PlanRoutes
{
    public static void MapPlans(this IEndpointRouteBuilder app)
    {
        var plans = app.MapGroup("/api/plans").WithTags("Plans");
        PlanList.Map(plans);
        OnePlan.Map(plans);
        PlanReconciliation.Map(plans);
        MovementLedger.Map(app);
    }
}
