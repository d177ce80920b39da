using ZonePlanner.Api.Database;
using ZonePlanner.Domain.Sites;

namespace ZonePlanner.Api.Imports.SiteOutlines;

/// <summary>A site as it would be after the load.</summary>
/// <param name="Number">The feature its outline comes from.</param>
/// <param name="SiteId">The site, null when it is new.</param>
/// <param name="Code">Its code, null when it is new.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Status">Its status.</param>
internal sealed record PlannedSite(int Number, long? SiteId, string? Code, string Name, string Kind, string Status)
{
    public SiteKind KindOfSite => RecordTypes.Read<SiteKind>(Kind);

    /// <summary>Whether it takes ground: what is withdrawn or merged does not.</summary>
    public bool IsInForce => RecordTypes.Read<SiteStatus>(Status) is not (SiteStatus.Withdrawn or SiteStatus.Merged);

    public static PlannedSite Of(SiteMatch match) => new(match.Number, match.SiteId, match.Code, match.Name, match.Kind, match.Status);

    public static PlannedSite Of(UnknownSite site) => new(site.Number, null, null, site.Name!, site.Kind!, site.Status!);
}
