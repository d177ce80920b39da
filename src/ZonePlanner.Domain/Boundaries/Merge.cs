using NetTopologySuite.Geometries;
using ZonePlanner.Domain.Checks;
using ZonePlanner.Domain.Coordinates;
using ZonePlanner.Domain.Measures;

namespace ZonePlanner.Domain.Boundaries;

/// <summary>Outlines made one: sides they share vanish, gaps under the tolerance close, and what was done is said.</summary>
/// <param name="Outline">All of them together; null if that is no boundary.</param>
/// <param name="Notes">Gaps closed, ground that two of them claimed, parts that do not touch.</param>
/// <param name="Refusals">Why there is no outline.</param>
public sealed record Merge(MultiPolygon? Outline, IReadOnlyList<Finding> Notes, IReadOnlyList<Finding> Refusals)
{
    private const double NoticedM2 = 1;

    /// <summary>Joins outlines; corners of later ones give way to those of earlier ones.</summary>
    public static Merge Of(IReadOnlyList<MultiPolygon> parts, Tm3Zone zone)
    {
        var fitted = FittedParts.Of(parts);
        if (fitted.Refusals.Count > 0)
        {
            return new(null, [], fitted.Refusals);
        }

        var together = SeamEnds.Drop(Overlay.Together(fitted.Parts), fitted.Parts, zone);
        var check = Wgs84.Redraw(together, ring => ring);
        return check.Boundary is { } outline
            ? new(outline, [.. Told(fitted, outline, zone)], [])
            : new(null, [], Wgs84.Refusals(check));
    }

    private static IEnumerable<Finding> Told(FittedParts fitted, MultiPolygon outline, Tm3Zone zone)
    {
        if (fitted.Moved.Count > 0)
        {
            yield return Finding.Advice("gap-closed", Message.Of(
                $"Đã khép {fitted.Moved.Count} chỗ hở hoặc chồng nhau rộng nhất {100 * fitted.WidestMetres:0.0} cm giữa các phần.",
                $"{fitted.Moved.Count} gaps or overlaps between the parts, at most {100 * fitted.WidestMetres:0.0} cm wide, were closed."))
                with
            { Place = Wgs84.Factory.CreateMultiPointFromCoords([.. fitted.Moved.Take(1000)]), Tolerance = "5 cm" };
        }

        var twice = new LandArea(fitted.Parts.Sum(part => zone.Measure(part).SquareMetres)) - zone.Measure(outline);
        if (twice.SquareMetres > NoticedM2)
        {
            yield return Finding.Warning("parts-overlap", Message.Of(
                $"Các phần chồng lên nhau {twice.Hectares:N4} ha: diện tích đó chỉ tính một lần.",
                $"The parts lie over each other by {twice.Hectares:N4} ha: that ground counts once."))
                with
            { Area = twice, Place = Overlapping(fitted.Parts) };
        }

        if (outline.NumGeometries > 1)
        {
            yield return Finding.Advice("parts-apart", Message.Of(
                $"Các phần không liền nhau: ranh giới gộp gồm {outline.NumGeometries} khu đất rời.",
                $"The parts do not all touch: the merged outline has {outline.NumGeometries} separate pieces."))
                with
            { Place = outline };
        }
    }

    // By halves: what two halves each cover twice, and what both cover. Pair by pair, a hundred outlines over each other would be five thousand overlays.
    private static MultiPolygon Overlapping(IReadOnlyList<MultiPolygon> parts)
    {
        return Twice(0, parts.Count).Twice;

        (MultiPolygon All, MultiPolygon Twice) Twice(int first, int count)
        {
            if (count == 1)
            {
                return (parts[first], Wgs84.Factory.CreateMultiPolygon());
            }

            var (one, other) = (Twice(first, count / 2), Twice(first + (count / 2), count - (count / 2)));
            return (Overlay.Together([one.All, other.All]), Overlay.Together([one.Twice, other.Twice, Overlay.Shared(one.All, other.All)]));
        }
    }
}
