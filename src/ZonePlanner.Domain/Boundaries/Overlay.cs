using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Overlay;
using NetTopologySuite.Operation.OverlayNG;

namespace ZonePlanner.Domain.Boundaries;

/// <summary>NetTopologySuite's robust overlay: what it cannot do with all digits it does with points snapped, rather than fail.</summary>
internal static class Overlay
{
    public static MultiPolygon Shared(Geometry one, Geometry other) => Wgs84.Land(OverlayNGRobust.Overlay(one, other, SpatialFunction.Intersection));

    public static MultiPolygon Without(Geometry one, Geometry other) => Wgs84.Land(OverlayNGRobust.Overlay(one, other, SpatialFunction.Difference));

    public static MultiPolygon Together(IEnumerable<Geometry> outlines) =>
        Wgs84.Land(OverlayNGRobust.Union(outlines));

    /// <summary>Lines cut at every place they meet.</summary>
    public static Geometry Noded(Geometry lines, Geometry more) => OverlayNGRobust.Overlay(lines, more, SpatialFunction.Union);
}
