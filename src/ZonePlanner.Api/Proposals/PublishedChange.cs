using ZonePlanner.Domain.Plans;
using ZonePlanner.Domain.Proposals;
using ZonePlanner.Domain.Sites;

namespace ZonePlanner.Api.Proposals;

/// <summary>A change on its way to the record.</summary>
internal sealed class PublishedChange(ProposedChange change, Site site, List<SiteVersion> ended)
{
    public ProposedChange Change => change;

    public Site Site => site;

    /// <summary>The lines it closes.</summary>
    public List<SiteVersion> Ended => ended;

    /// <summary>What the record said last.</summary>
    public SiteVersion? Last => ended is [.., var last] ? last : null;

    public Movement? Movement { get; set; }
}
