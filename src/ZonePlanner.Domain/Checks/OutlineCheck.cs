using NetTopologySuite.Geometries;
using ZonePlanner.Domain.Coordinates;

namespace ZonePlanner.Domain.Checks;

/// <summary>Whether a drawn outline is a boundary: not empty, closed, in Vietnam, valid; and what is odd about one that is.</summary>
/// <remarks>An outline that is not valid has no area (a bow tie's is 0), so nothing else is said about it.</remarks>
public sealed class OutlineCheck
{
    private static readonly GeometryFactory Wgs84 = new(new PrecisionModel(), Crs.Crs84.Srid);

    private OutlineCheck(MultiPolygon? boundary, IReadOnlyList<Finding> findings)
    {
        Boundary = boundary;
        Findings = findings;
    }

    /// <summary>The boundary in longitude and latitude of WGS 84; null if it is not one.</summary>
    public MultiPolygon? Boundary { get; }

    /// <summary>Everything there is to say about the outline itself.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Looks at an outline.</summary>
    public static OutlineCheck Of(DrawnOutline drawn)
    {
        var findings = new List<Finding>();
        if (drawn.HasHeights)
        {
            findings.Add(Finding.Advice("height-dropped", Message.Of($"Bỏ độ cao: ranh giới chỉ có hai chiều.", $"Heights are dropped: a boundary has two dimensions.")));
        }

        if (drawn.Positions == 0)
        {
            findings.Add(Finding.Error("empty", Message.Of($"Ranh giới không có điểm nào.", $"The boundary has no points.")));
            return new(null, findings);
        }

        if (Whereabouts.Check(drawn) is { } elsewhere)
        {
            findings.Add(elsewhere);
            return new(null, findings);
        }

        var parts = ToWgs84(drawn);
        findings.AddRange(RingCheck.Check(parts));
        if (Intricacy.Check(parts) is { } intricate)
        {
            findings.Add(intricate);
        }

        if (findings.Exists(finding => finding.Severity == Severity.Error))
        {
            return new(null, findings);
        }

        var boundary = Wgs84.CreateMultiPolygon([.. parts.Select(ToPolygon)]);
        findings.AddRange(ValidityCheck.Check(boundary));
        if (findings.Exists(finding => finding.Severity == Severity.Error))
        {
            return new(null, findings);
        }

        if (Vastness.Check(boundary) is { } vast)
        {
            findings.Add(vast);
            return new(null, findings);
        }

        findings.AddRange(OddShapes.Check(boundary));
        return new(boundary, findings);
    }

    private static Coordinate[][][] ToWgs84(DrawnOutline drawn)
    {
        var conversion = CoordinateConversion.Between(drawn.Crs, Crs.Crs84);
        return [.. drawn.Parts.Select(rings => rings.Select(ring => Array.ConvertAll(ring, position => conversion.Convert(position))).ToArray())];
    }

    private static Polygon ToPolygon(Coordinate[][] rings)
    {
        var holes = rings.Skip(1).Select(Wgs84.CreateLinearRing).ToArray();
        return Wgs84.CreatePolygon(rings.Length == 0 ? Wgs84.CreateLinearRing() : Wgs84.CreateLinearRing(rings[0]), holes);
    }
}

/// <summary>Coordinates through a conversion, bit for bit when there is none to make.</summary>
internal static class Converted
{
    public static Coordinate Convert(this CoordinateConversion conversion, Coordinate position)
    {
        var (x, y) = conversion.Convert(new MapPosition(position.X, position.Y));
        return new(x, y);
    }
}
