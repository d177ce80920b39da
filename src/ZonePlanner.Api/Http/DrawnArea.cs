using System.Globalization;
using System.Text.Json;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;
using NetTopologySuite.Operation.Valid;
using ZonePlanner.Domain.Coordinates;

namespace ZonePlanner.Api.Http;

/// <summary>The part of the map that is searched: a box, or drawn polygons.</summary>
internal static class DrawnArea
{
    private const int MostCorners = 500;

    /// <summary>West, south, east, north, of a box that reaches beyond the globe the part on it; null when none is asked for or it is a mistake.</summary>
    public static IReadOnlyList<double>? ReadBbox(string? text, ICollection<Mistake> mistakes)
    {
        if (text is null)
        {
            return null;
        }

        var numbers = text.Split(',').Select(part => double.TryParse(part, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : double.NaN).ToArray();
        if (numbers is [var west, var south, var east, var north] && numbers.All(double.IsFinite)
            && west <= east && south <= north && west <= 180 && east >= -180 && south <= 90 && north >= -90)
        {
            return [Math.Clamp(west, -180, 180), Math.Clamp(south, -90, 90), Math.Clamp(east, -180, 180), Math.Clamp(north, -90, 90)];
        }

        mistakes.Add(Mistake.In(
            "bbox", "bad-bbox", "“bbox” là bốn số: tây,nam,đông,bắc, tính bằng độ.", "“bbox” is four numbers: west,south,east,north, in degrees."));
        return null;
    }

    /// <summary>One polygon or several, with holes or without, as WKB, longitude first.</summary>
    /// <param name="place">The parameter's name.</param>
    /// <param name="text">WKT or GeoJSON in the axis order of the CRS.</param>
    /// <param name="crs">What the numbers mean; null when that is itself a mistake.</param>
    /// <param name="mistakes">Where mistakes go.</param>
    public static byte[]? Read(string place, string? text, Crs? crs, ICollection<Mistake> mistakes)
    {
        if (string.IsNullOrWhiteSpace(text) || crs is null)
        {
            return null;
        }

        var before = mistakes.Count;
        var area = text.TrimStart().StartsWith('{') ? ReadGeoJson(place, text, mistakes) : ReadWkt(text);
        if (mistakes.Count > before)
        {
            return null;
        }

        if (area is not (Polygon or MultiPolygon) || area.IsEmpty || area.NumPoints > MostCorners)
        {
            mistakes.Add(Mistake.In(
                place,
                "bad-area",
                $"“{place}” là một hay nhiều đa giác dạng GeoJSON hoặc WKT, mỗi vòng khép kín, không quá {MostCorners} đỉnh tất cả.",
                $"“{place}” is one polygon or several as GeoJSON or WKT, each ring closed, of {MostCorners} corners at most in all."));
            return null;
        }

        if (crs.Axes == AxisOrder.LatitudeLongitude)
        {
            area.Apply(new SwapAxes());
        }

        var conversion = CoordinateConversion.Between(crs, Crs.Crs84);
        if (conversion.Refusal(area) is { } problem)
        {
            mistakes.Add(Mistake.In(place, problem.Code, $"{problem.Vietnamese} Thứ tự trục theo {crs.Code}.", $"{problem.English} The axis order is that of {crs.Code}."));
            return null;
        }

        var ground = conversion.ConvertWithEdges(area);
        if (new IsValidOp(ground).ValidationError is { } error)
        {
            var at = string.Create(CultureInfo.InvariantCulture, $"{error.Coordinate?.X:0.######} {error.Coordinate?.Y:0.######}");
            mistakes.Add(Mistake.In(
                place,
                "bad-area",
                $"“{place}” không hợp lệ ở {at} (kinh độ, vĩ độ): các cạnh cắt nhau, lỗ nằm ngoài, các phần chồng lên nhau hoặc không có diện tích.",
                $"“{place}” is not valid at {at} (longitude, latitude): sides cross, a hole lies outside, parts lie over each other, or it covers no ground."));
            return null;
        }

        return new WKBWriter().Write(ground);
    }

    private static MultiPolygon? ReadGeoJson(string place, string text, ICollection<Mistake> mistakes)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return DrawnShape.Read(json.RootElement, place, Crs.Crs84, mistakes) is { } drawn
                ? GeometryFactory.Default.CreateMultiPolygon([.. drawn.Parts.Select(Part)])
                : null;
        }
        catch (Exception unreadable) when (unreadable is JsonException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>A polygon; its first ring is the outer one.</summary>
    /// <exception cref="ArgumentException">A ring is open.</exception>
    private static Polygon Part(IReadOnlyList<Coordinate[]> rings) => rings.Count == 0
        ? GeometryFactory.Default.CreatePolygon()
        : GeometryFactory.Default.CreatePolygon(GeometryFactory.Default.CreateLinearRing(rings[0]), [.. rings.Skip(1).Select(GeometryFactory.Default.CreateLinearRing)]);

    private static Geometry? ReadWkt(string text)
    {
        try
        {
            // A CRS within the text (SRID=4756;POLYGON…) is not WKT, and would go unread: VN-2000 would be taken for WGS 84, 200 m beside it.
            return text.Contains("SRID", StringComparison.OrdinalIgnoreCase) ? null : new WKTReader { IsOldNtsCoordinateSyntaxAllowed = false }.Read(text);
        }
        catch (Exception unreadable) when (unreadable is ParseException or ArgumentException)
        {
            return null;
        }
    }

    private sealed class SwapAxes : IEntireCoordinateSequenceFilter
    {
        public bool Done => false;

        public bool GeometryChanged => true;

        public void Filter(CoordinateSequence seq)
        {
            for (var i = 0; i < seq.Count; i++)
            {
                var (first, second) = (seq.GetX(i), seq.GetY(i));
                seq.SetX(i, second);
                seq.SetY(i, first);
            }
        }
    }
}
