using System.Globalization;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Valid;
using ZonePlanner.Api.Ogc.Features;
using ZonePlanner.Domain.Coordinates;

namespace ZonePlanner.Api.Ogc.Filtering;

/// <summary>Makes geometries of a filter's coordinates: in the axis order of its CRS when they come in, longitude and latitude when they are finished. Null stands where a mistake was made.</summary>
internal sealed class Shapes(Crs crs, Refusals refusals)
{
    private static readonly GeometryFactory Factory = new(new PrecisionModel(), 4326);

    /// <summary>Two numbers, or three: features have no heights, so the third is read and means nothing.</summary>
    public Coordinate? Position(string at, IReadOnlyList<double> numbers)
    {
        if (numbers.Count is not (2 or 3) || numbers.Any(number => !double.IsFinite(number)))
        {
            refusals.Add(at, "bad-position", "Một điểm gồm hai hay ba số hữu hạn.", "A position is two or three finite numbers.");
            return null;
        }

        var position = crs.FromAxisOrder(numbers[0], numbers[1]);
        if (CoordinateConversion.Between(crs, Crs.Crs84).Refusal(position) is not { } problem)
        {
            return new Coordinate(position.X, position.Y);
        }

        refusals.Add(at, problem.Code, $"{problem.Vietnamese} Thứ tự trục theo {crs.Code}.", $"{problem.English} The axis order is that of {crs.Code}.");
        return null;
    }

    public Point? Point(string at, Coordinate? position) => position is null ? Nothing<Point>(at) : Factory.CreatePoint(position);

    public LineString? Line(string at, IReadOnlyList<Coordinate?> positions) => Whole(positions) switch
    {
        null => null,
        [] or [_] => Nothing<LineString>(at, "Một đường có ít nhất hai điểm.", "A line has at least two positions."),
        var whole => Factory.CreateLineString(whole),
    };

    public LinearRing? Ring(string at, IReadOnlyList<Coordinate?> positions) => Whole(positions) switch
    {
        null => null,
        [var first, _, _, .., var last] whole when first.Equals2D(last) => Factory.CreateLinearRing(whole),
        _ => Nothing<LinearRing>(at, "Một vòng có ít nhất bốn điểm, điểm cuối trùng điểm đầu.", "A ring has at least four positions, and ends where it begins."),
    };

    public Polygon? Polygon(string at, IReadOnlyList<LinearRing?> rings) => Whole(rings) switch
    {
        null => null,
        [var outline, .. var holes] => Factory.CreatePolygon(outline, holes),
        _ => Nothing<Polygon>(at, "Một vùng có ít nhất một vòng.", "A polygon has at least one ring."),
    };

    /// <summary>Several of one type.</summary>
    public Geometry? Several(string at, IReadOnlyList<Geometry?> parts) => Whole(parts) switch
    {
        null => null,
        [] => Nothing<Geometry>(at, "Hình không có phần nào.", "The geometry has no parts."),
        [NetTopologySuite.Geometries.Point, ..] and var points => Factory.CreateMultiPoint([.. points.Cast<Point>()]),
        [LineString, ..] and var lines => Factory.CreateMultiLineString([.. lines.Cast<LineString>()]),
        var polygons => Factory.CreateMultiPolygon([.. polygons.Cast<Polygon>()]),
    };

    public Geometry? Collection(string at, IReadOnlyList<Geometry?> parts) => Whole(parts) switch
    {
        null => null,
        [] => Nothing<Geometry>(at, "Hình không có phần nào.", "The geometry has no parts."),
        var whole => Factory.CreateGeometryCollection(whole),
    };

    /// <summary>The ground of a box, which may cross the antimeridian.</summary>
    public Expression Box(string at, IReadOnlyList<double> numbers)
    {
        var box = Bbox.Read(string.Join(',', numbers.Select(number => number.ToString("R", CultureInfo.InvariantCulture))), crs, mayReachBeyond: false, out var wrong);
        return box switch
        {
            null => refusals.Add(at, "bad-bbox", wrong.Vi, wrong.En),
            { Note: { } note } => refusals.Add(at, "bad-bbox", note.Vi, note.En),
            _ => new GeometryLiteral(at, box.Ground ?? Factory.CreatePolygon()),
        };
    }

    /// <summary>In longitude and latitude, with positions along the edges where they bend.</summary>
    public Expression Finished(string at, Geometry? shape)
    {
        if (shape is null)
        {
            return new Missing(at);
        }

        var converted = crs == Crs.Crs84 || crs == Crs.Wgs84 ? shape : CoordinateConversion.Between(crs, Crs.Crs84).ConvertWithEdges(shape);
        if (new IsValidOp(converted).ValidationError is not { } error)
        {
            return new GeometryLiteral(at, converted);
        }

        var place = string.Create(CultureInfo.InvariantCulture, $"{error.Coordinate?.X:0.######} {error.Coordinate?.Y:0.######}");
        return refusals.Add(at, "invalid-geometry", $"Hình không hợp lệ ({error.Message}) ở {place} (kinh độ, vĩ độ).", $"The geometry is not valid ({error.Message}) at {place} (longitude, latitude).");
    }

    private static T[]? Whole<T>(IReadOnlyList<T?> parts)
        where T : class => parts.Contains(null) ? null : [.. parts.OfType<T>()];

    private T? Nothing<T>(string at, string vi, string en)
        where T : class
    {
        refusals.Add(at, "bad-geometry", vi, en);
        return null;
    }

    private T? Nothing<T>(string at)
        where T : class => refusals.All.Count == 0 ? Nothing<T>(at, "Thiếu tọa độ.", "Coordinates are missing.") : null;
}
