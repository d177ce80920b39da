using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.HttpResults;
using Npgsql;
using ZonePlanner.Api.Database.Boundaries;
using ZonePlanner.Api.Http;
using ZonePlanner.Api.Http.Checks;
using ZonePlanner.Domain.Boundaries;
using ZonePlanner.Domain.Checks;
using ZonePlanner.Domain.Time;

namespace ZonePlanner.Api.Boundaries;

/// <summary>POST /api/geometry/snap: corners near a stored corner of a site in force become it, bit for bit. Writes nothing.</summary>
internal static class SnapBoundary
{
    private static readonly string[] Members = ["crs", "geometry", "site", "validAt", "toleranceM"];

    public static void Map(IEndpointRouteBuilder geometry) => geometry
        .MapPost("/snap", HandleAsync)
        .WithName(nameof(SnapBoundary))
        .WithSummary("Bắt góc ranh giới vào góc của khu, cụm bên cạnh / Snap corners to those of neighbouring sites")
        .WithDescription(
            "The nearest stored corner within the tolerance (0.05 m unless stated, 0 to 5 m) takes the place of a drawn one. Corners near a neighbour's side but not near a corner of it stay, " +
            "and so does a corner beside a stored one that the outline has already. Snapping twice changes nothing; what would be no boundary is refused with the place.")
        .TakesOnly()
        .TakesBody<Shape>()
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<Ok<Answer>, ProblemHttpResult>> HandleAsync(HttpRequest request, NpgsqlDataSource database, CancellationToken cancellation)
    {
        var (asked, refusal) = await RequestBody.ReadAsync(request, SentOutline.MostBytes, Members, Read, cancellation);
        if (asked is null)
        {
            return refusal!;
        }

        var outline = OutlineCheck.Of(asked.Outline);
        if (outline.Boundary is not { } drawn)
        {
            return NoBoundary.Refuse(outline.Findings);
        }

        var neighbours = await NeighboursReading.ReadAsync(database, drawn, asked.ToleranceMetres, asked.AsOf, asked.Site, cancellation);
        var snap = Snap.Of(drawn, neighbours, asked.ToleranceMetres);
        if (snap.Outline is not { } snapped)
        {
            return NoBoundary.Refuse(snap.Refusals);
        }

        var zone = await OutlineMeasures.ZoneAsync(database, snapped, asked.Outline.Crs, cancellation);
        var outlines = await OutlineReport.OfAsync(database, zone, [snapped], cancellation);
        return TypedResults.Ok(new Answer(outlines[0], [.. snap.Moved.Select(Corner.Of)]));
    }

    private static Asked Read(BodyMembers body, ICollection<Mistake> mistakes)
    {
        var crs = DrawnCrs.Read(body, mistakes);
        return new(SentOutline.Read(body, crs, mistakes), body.Text("site"), AsOfParameters.Read(body.Text("validAt"), null, mistakes), ReadTolerance(body, mistakes));
    }

    private static double ReadTolerance(BodyMembers body, ICollection<Mistake> mistakes)
    {
        var value = body["toleranceM"];
        if (value.ValueKind == JsonValueKind.Undefined)
        {
            return Tolerance.Metres;
        }

        if (value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var metres) && metres is >= 0 and <= Tolerance.MostMetres)
        {
            return metres;
        }

        mistakes.Add(Mistake.In("toleranceM", "not-a-tolerance", $"“toleranceM” phải là số mét từ 0 đến {Tolerance.MostMetres}.", $"“toleranceM” must be a number of metres from 0 to {Tolerance.MostMetres}."));
        return Tolerance.Metres;
    }

    private sealed record Asked(DrawnOutline Outline, string? Site, AsOf AsOf, double ToleranceMetres);

    /// <summary>The body as the API document shows it.</summary>
    /// <param name="Crs">OGC:CRS84 (the default) or a VN-2000 CRS; x first.</param>
    /// <param name="Geometry">A GeoJSON Polygon or MultiPolygon.</param>
    /// <param name="Site">Code of the site it redraws, whose own corners do not count.</param>
    /// <param name="ValidAt">The day from which neighbours must be in force; today when left out.</param>
    /// <param name="ToleranceM">Metres within which two corners are one: 0 to 5, 0.05 when left out.</param>
    internal sealed record Shape(string? Crs, JsonObject Geometry, string? Site, DateOnly? ValidAt, double? ToleranceM);

    /// <summary>The outline with its corners moved, and which were.</summary>
    internal sealed record Answer(OutlineReport Outline, IReadOnlyList<Corner> Moved);

    /// <summary>A corner that gave way to a stored one: longitude, latitude, as exact as they are stored.</summary>
    internal sealed record Corner(double[] From, double[] To, double DistanceM, string Onto)
    {
        public static Corner Of(MovedCorner moved) =>
            new([moved.From.X, moved.From.Y], [moved.To.X, moved.To.Y], Math.Round(moved.DistanceMetres, 4), moved.Onto);
    }
}
