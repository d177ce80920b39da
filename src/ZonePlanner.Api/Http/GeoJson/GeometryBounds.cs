namespace ZonePlanner.Api.Http.GeoJson;

/// <summary>The smallest box around a geometry, in the geometry's own axes: west, south, east, north for longitude and latitude.</summary>
internal readonly record struct GeometryBounds(double MinX, double MinY, double MaxX, double MaxY)
{
    private static GeometryBounds Nothing => new(double.PositiveInfinity, double.PositiveInfinity, double.NegativeInfinity, double.NegativeInfinity);

    private bool IsNothing => MinX > MaxX;

    /// <summary>The box of well-known binary, read without building a geometry; null when it has no position.</summary>
    /// <exception cref="MalformedWkbException">The bytes are not a geometry.</exception>
    public static GeometryBounds? Of(ReadOnlySpan<byte> wkb)
    {
        var cursor = new WkbCursor(wkb);
        var bounds = Nothing;
        Geometry(ref cursor, ref bounds, 0);
        cursor.End();
        return bounds.IsNothing ? null : bounds;
    }

    /// <summary>The box around both.</summary>
    public GeometryBounds With(GeometryBounds other) => new(
        Math.Min(MinX, other.MinX),
        Math.Min(MinY, other.MinY),
        Math.Max(MaxX, other.MaxX),
        Math.Max(MaxY, other.MaxY));

    private static void Geometry(ref WkbCursor wkb, ref GeometryBounds bounds, int depth)
    {
        var header = wkb.Header(depth);
        switch (header.Kind)
        {
            case WkbKind.Point:
                Positions(wkb.Position(header), ref bounds);
                break;
            case WkbKind.LineString:
                Positions(wkb.Positions(header), ref bounds);
                break;
            case WkbKind.Polygon:
                for (var rings = wkb.RingCount(header); rings > 0; rings--)
                {
                    Positions(wkb.Positions(header), ref bounds);
                }

                break;
            default:
                for (var members = wkb.MemberCount(header); members > 0; members--)
                {
                    Geometry(ref wkb, ref bounds, depth + 1);
                }

                break;
        }
    }

    private static void Positions(WkbPositions positions, ref GeometryBounds bounds)
    {
        for (var index = 0; index < positions.Count; index++)
        {
            double x = positions.X(index), y = positions.Y(index);
            if (!double.IsNaN(x) && !double.IsNaN(y))
            {
                bounds = bounds.With(new GeometryBounds(x, y, x, y));
            }
        }
    }
}
