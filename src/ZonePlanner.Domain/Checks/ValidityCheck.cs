using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Valid;

namespace ZonePlanner.Domain.Checks;

/// <summary>Whether rings make land: no crossing, holes inside, parts apart; with the place of what is wrong.</summary>
internal static class ValidityCheck
{
    public static IEnumerable<Finding> Check(MultiPolygon boundary)
    {
        var wrong = false;
        foreach (var part in boundary.Geometries.Cast<Polygon>())
        {
            // Each ring by itself first, so that one crossing does not hide another.
            var rings = part.Holes.Prepend(part.Shell).Select(ring => Fault(part.Factory.CreatePolygon(ring))).OfType<Finding>().ToList();
            var found = rings.Count > 0 ? rings : new[] { Fault(part) }.OfType<Finding>().ToList();
            wrong |= found.Count > 0;
            foreach (var finding in found)
            {
                yield return finding;
            }
        }

        if (!wrong && boundary.NumGeometries > 1 && Fault(boundary) is { } between)
        {
            yield return between;
        }
    }

    private static Finding? Fault(Geometry geometry)
    {
        var validity = new IsValidOp(geometry);
        if (validity.IsValid)
        {
            return null;
        }

        var error = validity.ValidationError;
        var place = geometry.Factory.CreatePoint(error.Coordinate);
        return Describe(error, geometry) with { Place = place };
    }

    private static Finding Describe(TopologyValidationError error, Geometry geometry)
    {
        var (x, y) = (error.Coordinate.X, error.Coordinate.Y);
        return error.ErrorType switch
        {
            TopologyValidationErrors.SelfIntersection or TopologyValidationErrors.RingSelfIntersection when geometry is MultiPolygon => Finding.Error("overlapping-parts", Message.Of(
                $"Hai phần của ranh giới chồng lên nhau tại {x:0.000000}; {y:0.000000}.",
                $"Two parts of the boundary lie over each other at {x:0.000000}, {y:0.000000}.")),
            TopologyValidationErrors.SelfIntersection or TopologyValidationErrors.RingSelfIntersection when geometry is Polygon part && Spikes.Of(part).Any(spike => spike.Holds(error.Coordinate)) => Finding.Error("spike", Message.Of(
                $"Đường ranh đi ra rồi quay lại trên chính nó (mũi nhọn) tại {x:0.000000}; {y:0.000000}.",
                $"The line goes out and comes back over itself (a spike) at {x:0.000000}, {y:0.000000}.")),
            TopologyValidationErrors.SelfIntersection => Finding.Error("self-intersection", Message.Of(
                $"Đường ranh tự cắt tại {x:0.000000}; {y:0.000000}.",
                $"The line crosses itself at {x:0.000000}, {y:0.000000}.")),
            TopologyValidationErrors.RingSelfIntersection => Finding.Error("self-touch", Message.Of(
                $"Đường ranh chạm chính nó tại {x:0.000000}; {y:0.000000}.",
                $"The line touches itself at {x:0.000000}, {y:0.000000}.")),
            TopologyValidationErrors.HoleOutsideShell => Finding.Error("hole-outside", Message.Of(
                $"Có lỗ nằm ngoài vòng ngoài, tại {x:0.000000}; {y:0.000000}.",
                $"A hole lies outside its outer ring, at {x:0.000000}, {y:0.000000}.")),
            TopologyValidationErrors.NestedHoles => Finding.Error("nested-holes", Message.Of(
                $"Một lỗ nằm trong lỗ khác, tại {x:0.000000}; {y:0.000000}.",
                $"A hole lies inside another hole, at {x:0.000000}, {y:0.000000}.")),
            TopologyValidationErrors.NestedShells => Finding.Error("nested-parts", Message.Of(
                $"Một phần nằm trong phần khác, tại {x:0.000000}; {y:0.000000}.",
                $"A part lies inside another part, at {x:0.000000}, {y:0.000000}.")),
            TopologyValidationErrors.DisconnectedInteriors => Finding.Error("split-by-holes", Message.Of(
                $"Các lỗ cắt rời phần đất tại {x:0.000000}; {y:0.000000}.",
                $"Holes cut the land apart at {x:0.000000}, {y:0.000000}.")),
            TopologyValidationErrors.DuplicateRings => Finding.Error("duplicate-rings", Message.Of(
                $"Hai vòng trùng nhau tại {x:0.000000}; {y:0.000000}.",
                $"Two rings are the same at {x:0.000000}, {y:0.000000}.")),
            _ => Finding.Error("not-valid", Message.Of(
                $"Hình không hợp lệ tại {x:0.000000}; {y:0.000000}.",
                $"The shape is not valid at {x:0.000000}, {y:0.000000}.")),
        };
    }
}
