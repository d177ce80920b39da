using NetTopologySuite.Geometries;
using ZonePlanner.Domain.Boundaries;

namespace ZonePlanner.Domain.Checks;

/// <summary>What is lawful but seldom meant: points drawn twice, spikes, slivers.</summary>
internal static class OddShapes
{
    private const double ClosestMetres = 0.001;

    private const int MostPlaces = 1000;

    public static IEnumerable<Finding> Check(MultiPolygon boundary)
    {
        var parts = boundary.Geometries.Cast<Polygon>().ToArray();
        var rings = parts.SelectMany(part => part.Holes.Prepend(part.Shell)).ToArray();
        var repeated = rings.SelectMany(Repeated).ToArray();
        if (repeated.Length > 0)
        {
            yield return Finding.Advice("duplicate-points", Message.Of(
                $"{repeated.Length} điểm trùng với điểm ngay trước (dưới 1 mm).",
                $"{repeated.Length} points repeat the point just before them (within 1 mm)."))
                with
            { Place = Places(boundary, repeated), Tolerance = "1 mm" };
        }

        var spikes = parts.SelectMany(Spikes.Of).Select(spike => spike.Tip).ToArray();
        if (spikes.Length > 0)
        {
            yield return Finding.Warning("spike", Message.Of(
                $"{spikes.Length} góc nhọn dưới 1°: có thể là điểm đặt nhầm.",
                $"{spikes.Length} corners are sharper than 1°: perhaps points misplaced."))
                with
            { Place = Places(boundary, spikes), Tolerance = "1°" };
        }

        var slivers = rings.Where(Sliver.Is).Select(ring => boundary.Factory.CreatePolygon(ring.Coordinates)).ToArray();
        if (slivers.Length > 0)
        {
            yield return Finding.Warning("sliver", Message.Of(
                $"{slivers.Length} phần hoặc lỗ là mảnh vụn: dưới 100 m² hoặc hẹp hơn 1 m.",
                $"{slivers.Length} parts or holes are slivers: under 100 m² or narrower than 1 m."))
                with
            { Place = boundary.Factory.CreateMultiPolygon(slivers[..Math.Min(slivers.Length, MostPlaces)]), Tolerance = "100 m², 1 m" };
        }
    }

    private static IEnumerable<Coordinate> Repeated(LinearRing ring)
    {
        var corners = ring.Coordinates;
        return corners.Skip(1).Where((corner, index) => LocalMetres.From(corners[index], corner).Length < ClosestMetres);
    }

    private static MultiPoint Places(MultiPolygon boundary, Coordinate[] places) =>
        boundary.Factory.CreateMultiPointFromCoords(places[..Math.Min(places.Length, MostPlaces)]);
}
