using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.HttpResults;
using NetTopologySuite.Geometries;
using Npgsql;
using ZonePlanner.Api.Database.Boundaries;
using ZonePlanner.Api.Http;
using ZonePlanner.Api.Http.Checks;
using ZonePlanner.Domain.Boundaries;
using ZonePlanner.Domain.Checks;

namespace ZonePlanner.Api.Boundaries;

/// <summary>POST /api/geometry/split: an outline cut by a line into parts that share the corners of the cut bit for bit and add up to the whole. Writes nothing.</summary>
internal static class SplitBoundary
{
    public static void Map(IEndpointRouteBuilder geometry) => geometry
        .MapPost("/split", HandleAsync)
        .WithName(nameof(SplitBoundary))
        .WithSummary("Chia một ranh giới theo đường cắt / Split an outline by a line")
        .WithDescription("An end of the line within 5 cm of a corner or side is put on it. A line that does not cut through is refused with where it stops.")
        .TakesOnly()
        .TakesBody<Shape>()
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<Ok<Answer>, ProblemHttpResult>> HandleAsync(HttpRequest request, NpgsqlDataSource database, CancellationToken cancellation)
    {
        var (asked, refusal) = await RequestBody.ReadAsync(request, SentOutline.MostBytes, ["crs", "geometry", "line"], Read, cancellation);
        if (asked is null)
        {
            return refusal!;
        }

        var outline = OutlineCheck.Of(asked.Outline);
        if (outline.Boundary is not { } whole)
        {
            return NoBoundary.Refuse(outline.Findings);
        }

        var zone = await OutlineMeasures.ZoneAsync(database, whole, asked.Outline.Crs, cancellation);
        var split = Split.Of(whole, asked.Line, zone);
        if (split.Refusals.Count > 0)
        {
            return NoBoundary.Refuse(split.Refusals);
        }

        var outlines = await OutlineReport.OfAsync(database, zone, [whole, .. split.Parts], cancellation);
        return TypedResults.Ok(new Answer([.. outlines.Skip(1)], outlines[0]));
    }

    private static Asked Read(BodyMembers body, ICollection<Mistake> mistakes)
    {
        var crs = DrawnCrs.Read(body, mistakes);
        return new(SentOutline.Read(body, crs, mistakes), new DrawnPositions(crs, mistakes).Line(body.Required("line"), "line"));
    }

    private sealed record Asked(DrawnOutline Outline, Coordinate[] Line);

    /// <summary>The body as the API document shows it.</summary>
    /// <param name="Crs">OGC:CRS84 (the default) or a VN-2000 CRS, for both geometries; x first.</param>
    /// <param name="Geometry">A GeoJSON Polygon or MultiPolygon.</param>
    /// <param name="Line">A GeoJSON LineString from one side across to another.</param>
    internal sealed record Shape(string? Crs, JsonObject Geometry, JsonObject Line);

    /// <summary>The parts, largest first; their square metres add up to the whole's.</summary>
    internal sealed record Answer(IReadOnlyList<OutlineReport> Parts, OutlineReport Whole);
}
