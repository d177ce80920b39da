using System.Globalization;
using System.Text.Json;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;
using ZonePlanner.Domain.Coordinates;

namespace ZonePlanner.Api.Http;

/// <summary>The part of the map that is searched: a box, or a drawn polygon.</summary>
internal static class DrawnArea
{
    private const int MostCorners = 500;

    /// <summary>West, south, east, north; null when none is asked for or it is a mistake.</summary>
    public static IReadOnlyList<double>? ReadBbox(string? text, ICollection<Mistake> mistakes)
    {
        if (text is null)
        {
            return null;
        }

        var numbers = text.Split(',').Select(part => double.TryParse(part, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : double.NaN).ToArray();
        if (numbers is [var west, var south, var east, var north] && west >= -180 && east <= 180 && south >= -90 && north <= 90 && west <= east && south <= north)
        {
            return numbers;
        }

        mistakes.Add(Mistake.In(
            "bbox", "bad-bbox", "“bbox” là bốn số: tây,nam,đông,bắc, tính bằng độ.", "“bbox” is four numbers: west,south,east,north, in degrees."));
        return null;
    }

    /// <summary>A polygon as WKB, longitude first.</summary>
    public static byte[]? Read(string place, string? text, ICollection<Mistake> mistakes)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var before = mistakes.Count;
        var area = text.TrimStart().StartsWith('{') ? ReadGeoJson(place, text, mistakes) : ReadWkt(text);
        if (area is not null && IsSound(area))
        {
            return new WKBWriter().Write(area);
        }

        if (mistakes.Count == before)
        {
            mistakes.Add(Mistake.In(
                place,
                "bad-area",
                $"“{place}” là một đa giác hợp lệ dạng GeoJSON hoặc WKT, kinh độ trước, không quá {MostCorners} đỉnh.",
                $"“{place}” is a valid polygon as GeoJSON or WKT, longitude first, of {MostCorners} corners at most."));
        }

        return null;
    }

    private static bool IsSound(Geometry area) =>
        area is { IsEmpty: false, NumPoints: <= MostCorners } and (Polygon or MultiPolygon)
        && area.EnvelopeInternal is { MinX: >= -180, MaxX: <= 180, MinY: >= -90, MaxY: <= 90 }
        && area.IsValid;

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
            return new WKTReader { IsOldNtsCoordinateSyntaxAllowed = false }.Read(text);
        }
        catch (Exception unreadable) when (unreadable is ParseException or ArgumentException)
        {
            return null;
        }
    }
}
