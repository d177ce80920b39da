using System.Globalization;
using NetTopologySuite.Geometries;
using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Coordinates;

namespace ZonePlanner.Api.Ogc.Features;

/// <summary>The area named by <c>bbox</c>: the ground in WGS 84 to be met; a null ground is met by nothing.</summary>
internal sealed record Bbox(Geometry? Ground)
{
    private const int PartsOfEdge = 32;

    // Its square ends at 85.05°.
    private static readonly AreaOfUse WebMercatorSheet = new(-180, -85, 180, 85);

    private static readonly GeometryFactory Factory = new(new PrecisionModel(), 4326);

    /// <summary>What to tell whoever asked, if anything.</summary>
    public Sentence? Note { get; private init; }

    /// <summary>Reads four or six numbers in the axis order of the CRS; heights are read and, since our features have none, mean nothing.</summary>
    /// <param name="text">The numbers with commas between them.</param>
    /// <param name="crs">What they mean.</param>
    /// <param name="mayReachBeyond">Whether a box in degrees that reaches beyond the globe is the part of the globe in it.</param>
    /// <param name="wrong">What is wrong, in both languages.</param>
    /// <returns>The area, or null with a sentence in both languages.</returns>
    public static Bbox? Read(string text, Crs crs, bool mayReachBeyond, out (string Vi, string En) wrong)
    {
        wrong = ("“bbox” là bốn hay sáu số cách nhau bằng dấu phẩy.", "“bbox” is four or six numbers with commas between them.");
        // One more than it may be: a seventh, and whatever follows it, is refused.
        Span<Range> parts = stackalloc Range[7];
        Span<double> numbers = stackalloc double[parts.Length];
        var count = text.AsSpan().Split(parts, ',');
        for (var index = 0; index < count; index++)
        {
            if (!double.TryParse(text.AsSpan(parts[index]), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out numbers[index])
                || !double.IsFinite(numbers[index]))
            {
                return null;
            }
        }

        return numbers[..count] switch
        {
            [var x1, var y1, var x2, var y2] => Between(crs.FromAxisOrder(x1, y1), crs.FromAxisOrder(x2, y2), crs, mayReachBeyond, out wrong),
            [var x1, var y1, var z1, var x2, var y2, var z2] when z1 <= z2 => Between(crs.FromAxisOrder(x1, y1), crs.FromAxisOrder(x2, y2), crs, mayReachBeyond, out wrong),
            _ => null,
        };
    }

    private static Bbox? Between(MapPosition lower, MapPosition upper, Crs crs, bool mayReachBeyond, out (string Vi, string En) wrong)
    {
        wrong = default;
        if (lower.Y > upper.Y)
        {
            wrong = ("Cạnh nam của “bbox” nằm trên cạnh bắc.", "The south edge of “bbox” lies above its north edge.");
        }
        else if (crs.IsProjected && lower.X > upper.X)
        {
            wrong = ("Cạnh tây của “bbox” nằm bên phải cạnh đông.", "The west edge of “bbox” lies beyond its east edge.");
        }
        else if (!crs.IsProjected && !(Globe.Has(lower) && Globe.Has(upper)))
        {
            // Clients that take every system for longitude first, conformance suites among them, expect an answer.
            if (crs.Axes == AxisOrder.LatitudeLongitude && Globe.Has(Exchanged(lower)) && Globe.Has(Exchanged(upper)))
            {
                return new Bbox((Geometry?)null) { Note = AxesExchanged(crs) };
            }

            if (mayReachBeyond && Globe.PartOf(lower, upper) is { } part)
            {
                return new Bbox(GroundOf(part.Lower, part.Upper, crs));
            }

            wrong = (
                $"“bbox” nằm ngoài quả đất: kinh độ từ -180 đến 180, vĩ độ từ -90 đến 90. Thứ tự trục theo {crs.Code}.",
                $"“bbox” lies outside the globe: longitudes are -180 to 180, latitudes -90 to 90. The axis order is that of {crs.Code}.");
        }

        return wrong == default ? new Bbox(GroundOf(lower, upper, crs)) : null;
    }

    private static MapPosition Exchanged(MapPosition position) => position with { X = position.Y, Y = position.X };

    private static Sentence AxesExchanged(Crs crs) => new(
        $"“bbox” nằm ngoài quả đất nên không gặp gì: trong {crs.Code} vĩ độ đứng trước kinh độ.",
        $"“bbox” lies outside the globe and so meets nothing: in {crs.Code} latitude comes before longitude.");

    private static Geometry? GroundOf(MapPosition lower, MapPosition upper, Crs crs)
    {
        var isOfDegrees = crs.Datum == Datum.Wgs84 && !crs.IsProjected;
        if (isOfDegrees && lower.X <= upper.X)
        {
            return Box(lower.X, lower.Y, upper.X, upper.Y);
        }

        Envelope[] boxes = lower.X <= upper.X || crs.IsProjected
            ? [new(lower.X, upper.X, lower.Y, upper.Y)]
            : [new(lower.X, 180, lower.Y, upper.Y), new(-180, upper.X, lower.Y, upper.Y)];
        if (isOfDegrees)
        {
            return Together([.. boxes.Select(Factory.ToGeometry)]);
        }

        // Beyond where the projection means something there are no features of ours either.
        var reach = Reach(crs);
        var asked = boxes.Select(box => box.Intersection(reach)).Where(box => !box.IsNull).Select(box => Densified(Factory.ToGeometry(box))).ToArray();
        return asked.Length == 0 ? null : CoordinateConversion.Between(crs, Crs.Crs84).Convert(Together(asked));
    }

    /// <summary>What has a width on one side of the antimeridian only lies on that side.</summary>
    private static Geometry Together(Geometry[] boxes)
    {
        var wide = Array.FindAll(boxes, box => box.Dimension == boxes.Max(each => each.Dimension));
        return wide.Length == 1 ? wide[0] : Factory.BuildGeometry(wide);
    }

    private static Envelope Reach(Crs crs)
    {
        var area = crs.Datum == Datum.Wgs84 ? WebMercatorSheet : AreaOfUse.Vietnam;
        return CoordinateConversion.Between(Crs.Crs84, crs).Convert(Densified(Box(area.West, area.South, area.East, area.North))).EnvelopeInternal;
    }

    /// <summary>A box; a line or a point when it has no width.</summary>
    private static Geometry Box(double west, double south, double east, double north) => Factory.ToGeometry(new Envelope(west, east, south, north));

    /// <summary>The same with positions along its edges, which are not straight in another CRS.</summary>
    private static Geometry Densified(Geometry box)
    {
        var longest = Math.Max(box.EnvelopeInternal.Width, box.EnvelopeInternal.Height);
        return longest > 0 ? NetTopologySuite.Densify.Densifier.Densify(box, longest / PartsOfEdge) : box;
    }
}
