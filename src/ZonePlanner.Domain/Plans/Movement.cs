using ZonePlanner.Domain.Sites;
using ZonePlanner.Domain.Time;

namespace ZonePlanner.Domain.Plans;

/// <summary>One line of the ledger. A plan that says only “23 new” is a line with no site; naming the sites later is a new line that points back.</summary>
public sealed class Movement : Recorded
{
    /// <summary>The public code, kept when the line is corrected.</summary>
    public required string Code { get; init; }

    /// <summary>What it does.</summary>
    public required MovementKind Kind { get; init; }

    /// <summary>The kind of site it counts under.</summary>
    public required SiteKind SiteKind { get; init; }

    /// <summary>The province (unit) whose ledger it stands in.</summary>
    public required long ProvinceId { get; init; }

    /// <summary>The plan's line, when a plan says it.</summary>
    public long? PlanId { get; init; }

    /// <summary>The group whose hectares it shares.</summary>
    public long? GroupId { get; init; }

    /// <summary>The site, when named.</summary>
    public long? SiteId { get; init; }

    /// <summary>The site a merge goes into.</summary>
    public long? IntoSiteId { get; init; }

    /// <summary>The aggregate line whose sites this one names.</summary>
    public long? NamesId { get; init; }

    /// <summary>The decision.</summary>
    public long? DecisionId { get; init; }

    /// <summary>The day it takes effect.</summary>
    public DateOnly? On { get; init; }

    /// <summary>How exactly the source gives that day.</summary>
    public Precision OnPrecision { get; init; } = Precision.Day;

    /// <summary>± sites; absent when the source does not say.</summary>
    public int? CountDelta { get; init; }

    /// <summary>± hectares; absent when the source does not say or gives them for a group.</summary>
    public decimal? HaDelta { get; init; }
}
