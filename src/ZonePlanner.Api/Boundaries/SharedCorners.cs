using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.HttpResults;
using NetTopologySuite.Geometries;
using Npgsql;
using ZonePlanner.Api.Database.Boundaries;
using ZonePlanner.Api.Http;
using ZonePlanner.Api.Http.Checks;
using ZonePlanner.Domain.Boundaries;
using ZonePlanner.Domain.Coordinates;
using ZonePlanner.Domain.Sites;
using ZonePlanner.Domain.Time;

namespace ZonePlanner.Api.Boundaries;

/// <summary>POST /api/geometry/shared-corners: the sites in force that have a corner, and what becomes of them when it moves. Writes nothing.</summary>
internal static class SharedCorners
{
    private static readonly string[] Members = ["crs", "from", "to", "site", "validAt"];

    public static void Map(IEndpointRouteBuilder geometry) => geometry
        .MapPost("/shared-corners", HandleAsync)
        .WithName(nameof(SharedCorners))
        .WithSummary("Các khu, cụm có chung một góc và ranh giới của chúng khi góc đó dời đi / Sites that share a corner, and their outlines if it moves")
        .WithDescription("A corner within 0.05 m of the place is that corner. A neighbour that would be no boundary has no outline but a refusal with the place.")
        .TakesOnly()
        .TakesBody<Shape>();

    private static async Task<Results<Ok<Answer>, ProblemHttpResult>> HandleAsync(HttpRequest request, NpgsqlDataSource database, CancellationToken cancellation)
    {
        var (asked, refusal) = await RequestBody.ReadAsync(request, SentOutline.MostBytes, Members, Read, cancellation);
        if (asked is null)
        {
            return refusal!;
        }

        var place = new GeometryFactory(new PrecisionModel(), Crs.Crs84.Srid).CreatePoint(asked.From);
        var neighbours = await NeighboursReading.ReadAsync(database, place, Tolerance.Metres, asked.AsOf, asked.Site, cancellation);
        var shared = new List<Neighbouring>();
        foreach (var corner in SharedCorner.Move(neighbours, asked.From, asked.To))
        {
            shared.Add(await ReportAsync(database, corner, asked.Crs, cancellation));
        }

        return TypedResults.Ok(new Answer(shared));
    }

    private static async Task<Neighbouring> ReportAsync(NpgsqlDataSource database, SharedCorner corner, Crs crs, CancellationToken cancellation)
    {
        var of = corner.Of;
        if (corner.Outline is not { } moved)
        {
            return new(of.Code, of.Name, of.Kind, of.Quality, null, null, [.. corner.Refusals.Select(FindingReport.Of)]);
        }

        var zone = await OutlineMeasures.ZoneAsync(database, of.Boundary, crs, cancellation);
        var outlines = await OutlineReport.OfAsync(database, zone, [of.Boundary, moved], cancellation);
        return new(of.Code, of.Name, of.Kind, of.Quality, outlines[1], Math.Round(outlines[1].MeasuredM2 - outlines[0].MeasuredM2, 2), []);
    }

    private static Asked Read(BodyMembers body, ICollection<Mistake> mistakes)
    {
        var crs = DrawnCrs.Read(body, mistakes);
        var positions = new DrawnPositions(crs, mistakes);
        return new(
            crs ?? Crs.Crs84,
            positions.Position(body.Required("from"), "from") ?? new(),
            positions.Position(body.Required("to"), "to") ?? new(),
            body.Text("site"),
            AsOfParameters.Read(body.Text("validAt"), null, mistakes));
    }

    private sealed record Asked(Crs Crs, Coordinate From, Coordinate To, string? Site, AsOf AsOf);

    /// <summary>The body as the API document shows it.</summary>
    /// <param name="Crs">OGC:CRS84 (the default) or a VN-2000 CRS; x first.</param>
    /// <param name="From">Where the corner is.</param>
    /// <param name="To">Where it goes.</param>
    /// <param name="Site">Code of the site whose corner is dragged, which does not count.</param>
    /// <param name="ValidAt">The day from which neighbours must be in force; today when left out.</param>
    internal sealed record Shape(string? Crs, double[] From, double[] To, string? Site, DateOnly? ValidAt);

    /// <summary>The neighbours that have the corner.</summary>
    internal sealed record Answer(IReadOnlyList<Neighbouring> Neighbours);

    /// <summary>A neighbour and the outline it would have; null, with the refusals, where it would be none.</summary>
    internal sealed record Neighbouring(
        string Code,
        string Name,
        SiteKind Kind,
        Quality? Quality,
        OutlineReport? Outline,
        [property: JsonPropertyName("differenceM2")] double? DifferenceM2,
        IReadOnlyList<FindingReport> Refusals);
}
