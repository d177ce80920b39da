using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.HttpResults;
using Npgsql;
using ZonePlanner.Api.Database.Boundaries;
using ZonePlanner.Api.Http;
using ZonePlanner.Api.Http.Checks;
using ZonePlanner.Domain.Boundaries;
using ZonePlanner.Domain.Checks;

namespace ZonePlanner.Api.Boundaries;

/// <summary>POST /api/geometry/merge: outlines made one. Writes nothing.</summary>
internal static class MergeBoundaries
{
    private const int MostOutlines = 100;

    public static void Map(IEndpointRouteBuilder geometry) => geometry
        .MapPost("/merge", HandleAsync)
        .WithName(nameof(MergeBoundaries))
        .WithSummary("Gộp các ranh giới thành một / Merge outlines into one")
        .WithDescription("Shared sides vanish; gaps and overlaps under 5 cm are closed, corners of later outlines giving way to those of earlier ones. What was done is said in the notes.")
        .TakesOnly()
        .TakesBody<Shape>()
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<Ok<Answer>, ProblemHttpResult>> HandleAsync(HttpRequest request, NpgsqlDataSource database, CancellationToken cancellation)
    {
        var (asked, refusal) = await RequestBody.ReadAsync(request, SentOutline.MostBytes, ["crs", "geometries"], Read, cancellation);
        if (asked is null)
        {
            return refusal!;
        }

        OutlineCheck[] checks = [.. asked.Select(OutlineCheck.Of)];
        if (Array.Exists(checks, check => check.Boundary is null))
        {
            return NoBoundary.Refuse(checks.Where(check => check.Boundary is null).SelectMany(check => check.Findings));
        }

        var parts = Array.ConvertAll(checks, check => check.Boundary!);
        var zone = await OutlineMeasures.ZoneAsync(database, parts[0], asked[0].Crs, cancellation);
        var merge = Merge.Of(parts, zone);
        if (merge.Outline is not { } merged)
        {
            return NoBoundary.Refuse(merge.Refusals);
        }

        var outlines = await OutlineReport.OfAsync(database, zone, [merged, .. parts], cancellation);
        return TypedResults.Ok(new Answer(outlines[0], [.. outlines.Skip(1)], [.. Finding.Keyed(merge.Notes).Select(FindingReport.Of)]));
    }

    private static DrawnOutline[] Read(BodyMembers body, ICollection<Mistake> mistakes)
    {
        var crs = DrawnCrs.Read(body, mistakes);
        var geometries = body.Required("geometries");
        if (geometries.ValueKind == JsonValueKind.Undefined)
        {
            return [];
        }

        if (geometries.ValueKind != JsonValueKind.Array || geometries.GetArrayLength() is < 2 or > MostOutlines)
        {
            mistakes.Add(Mistake.In("geometries", "not-outlines", $"Phải là mảng từ 2 đến {MostOutlines} hình Polygon hoặc MultiPolygon.", $"It must be an array of 2 to {MostOutlines} Polygons or MultiPolygons."));
            return [];
        }

        DrawnOutline[] outlines = [.. geometries.EnumerateArray().Select((geometry, index) => SentOutline.Read(geometry, $"geometries[{index}]", crs, mistakes))];
        if (outlines.Sum(outline => outline.Positions) > DrawnShape.MostPositions)
        {
            mistakes.Add(Mistake.In("geometries", "too-many-points", $"Các ranh giới có hơn {DrawnShape.MostPositions} điểm.", $"The outlines have more than {DrawnShape.MostPositions} points together."));
        }

        return outlines;
    }

    /// <summary>The body as the API document shows it.</summary>
    /// <param name="Crs">OGC:CRS84 (the default) or a VN-2000 CRS, for all of them; x first.</param>
    /// <param name="Geometries">GeoJSON Polygons or MultiPolygons, two or more.</param>
    internal sealed record Shape(string? Crs, JsonObject[] Geometries);

    /// <summary>The outlines as one, each as it was sent, and what was done: <c>gap-closed</c>, <c>parts-overlap</c>, <c>parts-apart</c>.</summary>
    internal sealed record Answer(OutlineReport Outline, IReadOnlyList<OutlineReport> Parts, IReadOnlyList<FindingReport> Notes);
}
