using ZonePlanner.Domain.Boundaries;
using ZonePlanner.Domain.Measures;
using ZonePlanner.Domain.Sites;

namespace ZonePlanner.Domain.Checks;

/// <summary>What somebody says about the boundary they drew.</summary>
/// <param name="Kind">What it is to be.</param>
/// <param name="ValidAt">The day it would be put in force; it is judged by the rules of that day.</param>
public sealed record BoundaryQuestion(SiteKind Kind, DateOnly ValidAt)
{
    /// <summary>The area in the dossier.</summary>
    public LandArea? Declared { get; init; }

    /// <summary>The area in the decision.</summary>
    public LandArea? Decided { get; init; }

    /// <summary>The commune it is said to lie in: a code or a name.</summary>
    public string? Commune { get; init; }

    /// <summary>The code of the site it redraws.</summary>
    public string? Site { get; init; }

    /// <summary>The name of the site.</summary>
    public string? Name { get; init; }

    /// <summary>The day whose rules it is judged by: that on which the dossier was received; <see cref="ValidAt"/> when left out.</summary>
    public DateOnly? RulesOf { get; init; }

    /// <summary>Codes of sites that change together with it, and so are not in its way as they are.</summary>
    public IReadOnlyList<string> MovedAlong { get; init; } = [];

    /// <summary>The new outlines of what changes together with it, which it must not lie over.</summary>
    public IReadOnlyList<Neighbour> Others { get; init; } = [];

    /// <summary>The code of the site whose land it was, and in whose zone it is measured, so that parts add up to the whole; <see cref="Site"/> when left out.</summary>
    public string? CameFrom { get; init; }

    /// <summary>Whether protected rice land under it must be covered by an approval: zones and clusters.</summary>
    public bool MustSpareRice => Kind is SiteKind.IndustrialZone or SiteKind.IndustrialCluster;

    /// <summary>What the boundary is called beside another.</summary>
    internal string Own => Name ?? Site ?? "ranh giới đang xét / this outline";
}
