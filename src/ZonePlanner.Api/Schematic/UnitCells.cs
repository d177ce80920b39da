using NetTopologySuite.Algorithm.Hull;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.OverlayNG;
using NetTopologySuite.Operation.Polygonize;
using NetTopologySuite.Triangulate;

namespace ZonePlanner.Api.Schematic;

/// <summary>A commune as the sources give it: a point in it and its size.</summary>
internal sealed record CommunePoint(string Code, string Province, double Longitude, double Latitude, double SquareKilometres);

/// <summary>The ground divided among communes by nearness to their points. Neighbours share their corners to the last bit.</summary>
internal static class UnitCells
{
    private static readonly PrecisionModel Centimetres = new(100);

    /// <summary>One cell a commune, in degrees; the body of each province has about the area of its communes together.</summary>
    public static IReadOnlyDictionary<string, Geometry> Divide(IReadOnlyCollection<CommunePoint> communes, Plane plane)
    {
        var places = communes.ToDictionary(commune => commune.Code, commune => plane.Place(commune.Longitude, commune.Latitude));
        var ground = Close(Plane.Together(communes
            .GroupBy(commune => commune.Province, (_, province) => Body(province.Select(commune => places[commune.Code]), province.Sum(commune => commune.SquareKilometres)))));

        var cells = new VoronoiDiagramBuilder { ClipEnvelope = Around(ground) };
        cells.SetSites(places.Values.ToArray());
        var lines = UnaryUnionNG.Union(
            Plane.Polygons(cells.GetDiagram(ground.Factory)).Select(cell => cell.Boundary).Append(ground.Boundary),
            Centimetres);
        var faces = new Polygonizer();
        faces.Add(lines);

        return faces.GetPolygons()
            .Select(face => (Face: face, Inside: face.InteriorPoint))
            .Where(face => ground.Contains(face.Inside))
            .GroupBy(face => places.MinBy(place => place.Value.Distance(face.Inside.Coordinate)).Key, face => face.Face)
            .ToDictionary(cell => cell.Key, cell => plane.ToDegrees(Merge(cell), Plane.Decimals));
    }

    /// <summary>Parts that fit together become one; corners on their common outline stay.</summary>
    public static Geometry Merge(IEnumerable<Geometry> parts)
    {
        var polygons = parts.SelectMany(Plane.Polygons).ToArray();
        return CoverageUnion.Union(polygons[0].Factory.CreateMultiPolygon(polygons));
    }

    private static Geometry Body(IEnumerable<Coordinate> points, double squareKilometres)
    {
        var hull = new ConcaveHull(new GeometryFactory().CreateMultiPointFromCoords(points.ToArray())) { MaximumEdgeLengthRatio = 0.6 }.GetHull();
        var (low, high) = (0.0, 20_000.0);
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            (low, high) = hull.Buffer(middle, 3).Area < squareKilometres * 1e6 ? (middle, high) : (low, middle);
        }

        return hull.Buffer(low, 3);
    }

    // Fills the bays between neighbouring provinces.
    private static Geometry Close(Geometry ground) => ground.Buffer(8_000, 3).Buffer(-8_000, 3);

    private static Envelope Around(Geometry ground)
    {
        var envelope = ground.EnvelopeInternal.Copy();
        envelope.ExpandBy(30_000);
        return envelope;
    }
}
