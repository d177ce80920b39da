using NetTopologySuite.Geometries;
using ZonePlanner.Domain.Measures;

namespace ZonePlanner.Domain.Checks;

/// <summary>How a repair mends an outline.</summary>
public enum RepairKind
{
    /// <summary>Cut back to the edge of what it lies over.</summary>
    Trim,

    /// <summary>Corners put on a neighbour's.</summary>
    Snap,

    /// <summary>Slivers and spikes left out.</summary>
    DropSliver,
}

/// <summary>An outline that would mend a finding.</summary>
/// <param name="Kind">How.</param>
/// <param name="Label">What a button says.</param>
/// <param name="Outline">The outline it leaves.</param>
/// <param name="Leaves">The area of that.</param>
public sealed record Repair(RepairKind Kind, Message Label, MultiPolygon Outline, LandArea Leaves);
