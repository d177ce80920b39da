namespace ZonePlanner.Api.Plans;

/// <summary>How far apart promise, ledger and named sites are; null where there is nothing to compare.</summary>
/// <remarks><c>ledgerBalances</c>: the ledger comes to the target. <c>unnamedCount</c>: sites promised that the record cannot name. <c>unknownHa</c>: hectares promised that no named site accounts for. Below zero, more is named than promised.</remarks>
internal sealed record PlanDifference(bool? LedgerBalances, decimal? LedgerCount, decimal? LedgerHa, decimal? UnnamedCount, decimal? UnknownHa)
{
    public static PlanDifference Of(TargetFigures? target, LedgerFigures? ledger, NamedFigures named)
    {
        var (count, ha) = (target?.Count - ledger?.Count, target?.Ha - ledger?.Ha);
        return new PlanDifference(
            count is null || ha is null ? null : count == 0 && ha == 0,
            count,
            ha,
            target?.Count - named.Count,
            target?.Ha - named.DecidedHa);
    }
}
