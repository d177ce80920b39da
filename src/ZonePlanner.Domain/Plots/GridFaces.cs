using NetTopologySuite.Algorithm.Locate;
using NetTopologySuite.Geometries;
using NetTopologySuite.Noding.Snap;
using NetTopologySuite.Operation.Buffer;
using NetTopologySuite.Operation.Overlay;
using NetTopologySuite.Operation.OverlayNG;
using NetTopologySuite.Operation.Polygonize;
using ZonePlanner.Domain.Boundaries;

namespace ZonePlanner.Domain.Plots;

/// <summary>A piece of a site that no line of the grid cuts further.</summary>
/// <param name="Shape">Its outline on the grid's plane; neighbours have every corner of a common side.</param>
/// <param name="Cell">The plot it belongs to; null for road and strip.</param>
internal sealed record GridFace(Polygon Shape, GridCell? Cell)
{
    // Far under what a survey can tell; a line that runs along a side of the outline then lies on it.
    private const double SnapMetres = 0.001;

    private const double MitreLimit = 5;

    /// <summary>The ground without its strip; empty when the strip takes it all.</summary>
    public static Geometry Free(MultiPolygon ground, double stripMetres) => stripMetres <= 0
        ? ground
        : ground.Buffer(-stripMetres, new BufferParameters { JoinStyle = JoinStyle.Mitre, MitreLimit = MitreLimit });

    /// <summary>All the pieces, row by row.</summary>
    public static IReadOnlyList<GridFace> Of(MultiPolygon ground, Geometry free, GridLayout layout)
    {
        var rings = Wgs84.Rings(ground).Concat(ReferenceEquals(ground, free) ? [] : Wgs84.Rings(free)).Select(ring => ground.Factory.CreateLineString(ring.Coordinates));
        var polygonizer = new Polygonizer();
        polygonizer.Add(OverlayNG.Overlay(ground.Factory.CreateMultiLineString([.. rings]), layout.Lines(ground.Factory), SpatialFunction.Union, new SnappingNoder(SnapMetres)));
        var (site, plots) = (new IndexedPointInAreaLocator(ground), new IndexedPointInAreaLocator(free));
        return
        [
            .. from face in polygonizer.GetPolygons().Cast<Polygon>()
               let inside = face.InteriorPoint.Coordinate
               where site.Locate(inside) != Location.Exterior
               let cell = plots.Locate(inside) == Location.Exterior ? null : layout.At(inside)
               orderby cell?.Row, cell?.Column, inside.Y, inside.X
               select new GridFace(face, cell),
        ];
    }
}
