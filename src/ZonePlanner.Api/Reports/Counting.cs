using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Sites;
using ZonePlanner.Domain.Units;

namespace ZonePlanner.Api.Reports;

/// <summary>What the rows of a report are.</summary>
internal enum Grouping
{
    District,
    Commune,
    Province,
    Kind,
    Status,
}

/// <summary>Which sites count, and in which rows.</summary>
internal sealed record Counting(Grouping By, string[] Kinds, string[] Statuses, string[] Excluded)
{
    private static readonly string EconomicZone = RecordTypes.Kebab(SiteKind.EconomicZone);

    private static readonly string[] InForce = [.. new[] { SiteStatus.Planned, SiteStatus.Established, SiteStatus.Operating }.Select(RecordTypes.Kebab)];

    /// <summary>The level of unit the rows are, if they are units.</summary>
    public UnitLevel? Level => LevelOf(By);

    public static UnitLevel? LevelOf(Grouping by) => by switch
    {
        Grouping.District => UnitLevel.District,
        Grouping.Commune => UnitLevel.Commune,
        Grouping.Province => UnitLevel.Province,
        _ => null,
    };

    /// <summary>What was asked for; left out, sites in force that do not contain one another, and in a table by kind or by status every kind or every status.</summary>
    public static Counting Of(Grouping by, string[]? kinds, string[]? statuses)
    {
        var excluded = kinds is null && by is not Grouping.Kind ? new[] { EconomicZone } : [];
        return new Counting(
            by,
            kinds ?? [.. WordParameters.All<SiteKind>().Except(excluded, StringComparer.Ordinal)],
            statuses ?? (by is Grouping.Status ? WordParameters.All<SiteStatus>() : InForce),
            excluded);
    }

    /// <summary>Whether land may be counted twice, since an economic zone counts beside what lies in it.</summary>
    public bool CountsLandTwice => Kinds.Length > 1 && Kinds.Contains(EconomicZone, StringComparer.Ordinal);
}
