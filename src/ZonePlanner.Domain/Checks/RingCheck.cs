using NetTopologySuite.Geometries;

namespace ZonePlanner.Domain.Checks;

/// <summary>Whether each ring goes round: enough different points, and the last one the first again.</summary>
internal static class RingCheck
{
    private static readonly GeometryFactory Wgs84 = new(new PrecisionModel(), 4326);

    public static IEnumerable<Finding> Check(Coordinate[][][] parts)
    {
        for (var part = 0; part < parts.Length; part++)
        {
            for (var ring = 0; ring < parts[part].Length; ring++)
            {
                if (Check(parts[part][ring], Name(part, ring)) is { } finding)
                {
                    yield return finding;
                }
            }
        }
    }

    private static Message Name(int part, int ring) => ring == 0
        ? Message.Of($"Vòng ngoài của phần {part + 1}", $"The outer ring of part {part + 1}")
        : Message.Of($"Lỗ {ring} của phần {part + 1}", $"Hole {ring} of part {part + 1}");

    private static Finding? Check(Coordinate[] ring, Message name)
    {
        var distinct = ring.Distinct().Take(3).Count();
        if (distinct < 3)
        {
            return Finding.Error("too-few-points", new(
                $"{name.Vi} chỉ có {distinct} điểm khác nhau; cần ít nhất 3.",
                $"{name.En} has only {distinct} different points; it needs at least 3."))
                with
            { Place = ring.Length == 0 ? null : Wgs84.CreateMultiPointFromCoords([.. ring.Distinct()]) };
        }

        var (first, last) = (ring[0], ring[^1]);
        return first.Equals2D(last)
            ? null
            : Finding.Error("open-ring", new(
                $"{name.Vi} chưa khép kín: điểm cuối phải trùng điểm đầu.",
                $"{name.En} is not closed: its last point must be its first again."))
                with
            { Place = Wgs84.CreateLineString([last, first]) };
    }
}
