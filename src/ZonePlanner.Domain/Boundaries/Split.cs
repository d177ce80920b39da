using NetTopologySuite.Algorithm.Locate;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Polygonize;
using ZonePlanner.Domain.Checks;
using ZonePlanner.Domain.Coordinates;

namespace ZonePlanner.Domain.Boundaries;

/// <summary>An outline cut by a line: parts that share every corner of the cut bit for bit and add up to the whole.</summary>
/// <param name="Parts">The parts, largest first; pieces the line does not touch are parts too. Empty when the line does not cut.</param>
/// <param name="Refusals">Why not, and where the line stops.</param>
public sealed record Split(IReadOnlyList<MultiPolygon> Parts, IReadOnlyList<Finding> Refusals)
{
    private const double SmallestM2 = 1;

    private const int MostParts = 1000;

    /// <summary>Cuts an outline. Its own corners stay as they are; an end of the line within 5 cm of a corner or side is put on it.</summary>
    /// <param name="whole">The outline.</param>
    /// <param name="line">The line, at least two places: longitude, latitude.</param>
    /// <param name="zone">The zone of its area: new corners on its sides lie straight between the old ones there, so that no square metre comes or goes.</param>
    public static Split Of(MultiPolygon whole, Coordinate[] line, Tm3Zone zone)
    {
        var cut = CutLine.Fit(whole, line);
        var polygonizer = new Polygonizer();
        polygonizer.Add(Overlay.Noded(cut.Rings, cut.Line));
        var ground = new IndexedPointInAreaLocator(whole);
        Polygon[] faces = [.. polygonizer.GetPolygons().Cast<Polygon>().Where(face => ground.Locate(face.InteriorPoint.Coordinate) != Location.Exterior)];
        if (faces.Length <= whole.NumGeometries)
        {
            return new([], [DoesNotCut(cut.Line, ground)]);
        }

        if (faces.Length > MostParts)
        {
            return new([], [TooManyParts(cut.Line)]);
        }

        MultiPolygon[] parts = [.. StraightCorners.On(whole, WithoutTouches(whole, faces), zone).OrderByDescending(part => part.Area)];
        var slivers = parts.Where(part => Area(part, zone) < SmallestM2).ToArray();
        return slivers.Length > Wgs84.Parts(whole).Count(part => Area(part, zone) < SmallestM2)
            ? new([], [Shaving(slivers[^1])])
            : new(parts, []);
    }

    // Where the line touches a side, or ends behind it, without parting anything, the side needs no corner.
    private static Polygon[] WithoutTouches(MultiPolygon whole, Polygon[] faces)
    {
        var needed = faces.SelectMany(face => face.Coordinates.Distinct()).CountBy(corner => corner).Where(count => count.Value > 1).Select(count => count.Key).Concat(whole.Coordinates).ToHashSet();
        LinearRing Needed(LinearRing ring)
        {
            Coordinate[] corners = [.. ring.Coordinates.Skip(1).Where(needed.Contains)];
            return Wgs84.Factory.CreateLinearRing([corners[^1].Copy(), .. corners]);
        }

        return Array.ConvertAll(faces, face => Wgs84.Factory.CreatePolygon(Needed((LinearRing)face.ExteriorRing), [.. face.Holes.Select(Needed)]));
    }

    private static double Area(Geometry land, Tm3Zone zone) => CoordinateConversion.Between(Crs.Crs84, zone.Crs).Convert(land).Area;

    private static Finding DoesNotCut(LineString line, IndexedPointInAreaLocator ground)
    {
        Coordinate[] stops = [.. new[] { line.Coordinates[0], line.Coordinates[^1] }.Where(end => ground.Locate(end) == Location.Interior)];
        return stops.Length == 0
            ? Finding.Error("line-misses", Message.Of(
                $"Đường cắt không chia ranh giới thành hai phần: hãy vẽ đường đi từ cạnh này sang cạnh kia.",
                $"The line does not cut the outline in two: draw it from one side across to another."))
                with
            { Place = line }
            : Finding.Error("line-stops-inside", Message.Of(
                $"Đường cắt dừng bên trong ranh giới tại {stops[0].X:0.000000}; {stops[0].Y:0.000000}: hãy kéo dài qua cạnh bên kia.",
                $"The line stops inside the outline at {stops[0].X:0.000000}, {stops[0].Y:0.000000}: draw it on, across the other side."))
                with
            { Place = Wgs84.Factory.CreateMultiPointFromCoords(stops) };
    }

    private static Finding TooManyParts(LineString line) =>
        Finding.Error("too-many-parts", Message.Of(
            $"Đường cắt chia ranh giới thành hơn {MostParts:N0} phần: hãy vẽ đường đơn giản hơn.",
            $"The line cuts the outline into more than {MostParts:N0} parts: draw a simpler one."))
        with
        { Place = line };

    private static Finding Shaving(MultiPolygon sliver) =>
        Finding.Error("part-too-small", Message.Of(
            $"Đường cắt để lại một mảnh dưới 1 m²: hãy vẽ đường trùng với góc hoặc cách xa cạnh hơn.",
            $"The line leaves a piece under 1 m²: draw it onto the corner, or farther from the side."))
            with
        { Place = sliver };
}
