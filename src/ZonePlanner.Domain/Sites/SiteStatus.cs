namespace ZonePlanner.Domain.Sites;

/// <summary>Where a site stands in law; the first three are in force, the last two are history.</summary>
public enum SiteStatus
{
    /// <summary>Named in a plan.</summary>
    Planned,

    /// <summary>Established by a decision, not yet operating.</summary>
    Established,

    /// <summary>Operating.</summary>
    Operating,

    /// <summary>Withdrawn from the plan.</summary>
    Withdrawn,

    /// <summary>Merged into another site.</summary>
    Merged,
}
