using CsCheck;
using NetTopologySuite.Geometries;
using ZonePlanner.Domain.Boundaries;
using ZonePlanner.Domain.Sites;

namespace ZonePlanner.Domain.Tests.Boundaries;

public sealed class SnapTests
{
    [Fact]
    public void Corners_within_the_tolerance_become_the_stored_ones_bit_for_bit()
    {
        var stored = Shapes.Rectangle(400, 0, 400, 300);
        var snap = Snap.Of(Shapes.Rectangle(0, 0.02, 399.97, 299.96), [Neighbour(stored)]);

        Assert.Equal(2, snap.Moved.Count);
        Assert.All(snap.Moved, move => Assert.Contains(move.To, stored.Coordinates));
        Assert.All(snap.Moved, move => Assert.Equal("yen-lu", move.Onto));
        Assert.Equal(0.036, snap.Moved.Min(move => move.DistanceMetres), 0.002);
        Assert.Equal(2, snap.Outline!.Coordinates.Intersect(stored.Coordinates).Count());
    }

    [Fact]
    public void Corners_beyond_the_tolerance_and_corners_on_a_side_stay()
    {
        var drawn = Shapes.Rectangle(0, 100, 399.98, 100);

        Assert.Same(drawn, Snap.Of(drawn, [Neighbour(Shapes.Rectangle(400, 0, 400, 300))]).Outline);
        Assert.Equal(2, Snap.Of(Shapes.Rectangle(0, 0, 398, 300), [Neighbour(Shapes.Rectangle(400, 0, 400, 300))], 3).Moved.Count);
    }

    [Fact]
    public void Snapping_twice_changes_nothing_and_never_leaves_what_is_no_boundary()
    {
        var moved = 0;
        Gen.Select(Shapes.Any, Gen.Double[-0.06, 0.06].Array[1, 50], Gen.OneOfConst(0, 0.01, 0.05, 1, 5)).Sample((stored, sway, tolerance) =>
        {
            var drawn = Swayed(stored, sway);
            var snap = Snap.Of(drawn, [Neighbour(stored)], tolerance);
            if (snap.Outline is null)
            {
                Assert.All(snap.Refusals, refusal => Assert.NotNull(refusal.Place));
                return;
            }

            Interlocked.Add(ref moved, snap.Moved.Count);
            var corners = stored.Coordinates.ToHashSet();
            Assert.True(Shapes.IsValid(snap.Outline));
            Assert.All(snap.Moved, move => Assert.Contains(move.To, corners));
            Assert.All(snap.Moved, move => Assert.InRange(move.DistanceMetres, 0, tolerance));
            Assert.Same(snap.Outline, Snap.Of(snap.Outline, [Neighbour(stored)], tolerance).Outline);
        }, iter: 50);
        Assert.True(moved > 0, $"Only {moved} corners moved.");
    }

    [Fact]
    public void A_ring_that_would_collapse_is_refused_with_its_place()
    {
        var snap = Snap.Of(Shapes.Rectangle(399, 299, 2, 2), [Neighbour(Shapes.Rectangle(400, 300, 400, 300))], 5);

        Assert.Null(snap.Outline);
        Assert.Equal("too-few-points", Assert.Single(snap.Refusals).Code);
        Assert.NotNull(snap.Refusals[0].Place);
    }

    [Fact]
    public void A_shared_corner_takes_the_neighbour_along()
    {
        var (to, neighbour) = (Shapes.At(390, -10), Neighbour(Shapes.Rectangle(400, 0, 400, 300)));
        var shared = Assert.Single(SharedCorner.Move([neighbour, Neighbour(Shapes.Rectangle(0, 400, 10, 10))], Shapes.At(400.01, 0), to));

        Assert.Contains(to, shared.Outline!.Coordinates);
        Assert.Equal(neighbour.Boundary.Coordinates.Length - 2, shared.Outline.Coordinates.Count(corner => neighbour.Boundary.Coordinates.Contains(corner)));
    }

    [Fact]
    public void A_neighbour_that_would_cross_itself_is_refused_with_the_place()
    {
        var shared = Assert.Single(SharedCorner.Move([Neighbour(Shapes.Rectangle(400, 0, 400, 300))], Shapes.At(400, 0), Shapes.At(900, 100)));

        Assert.Null(shared.Outline);
        Assert.Equal("self-intersection", Assert.Single(shared.Refusals).Code);
    }

    private static Neighbour Neighbour(MultiPolygon boundary) => new("yen-lu", "Yên Lư", SiteKind.IndustrialCluster, Quality.Surveyed, boundary);

    private static MultiPolygon Swayed(MultiPolygon outline, double[] sway)
    {
        var step = 0;
        Coordinate[] Ring(LinearRing ring)
        {
            Coordinate[] corners = [.. ring.Coordinates.Skip(1).Select(corner => new Coordinate(corner.X + (sway[step++ % sway.Length] / 111_320), corner.Y + (sway[step++ % sway.Length] / 111_320)))];
            return [corners[^1].Copy(), .. corners];
        }

        return Shapes.Factory.CreateMultiPolygon([.. outline.Geometries.Cast<Polygon>().Select(part =>
            Shapes.Factory.CreatePolygon(Shapes.Factory.CreateLinearRing(Ring(part.Shell)), [.. part.Holes.Select(hole => Shapes.Factory.CreateLinearRing(Ring(hole)))]))]);
    }
}
