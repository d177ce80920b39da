using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.HttpResults;
using Npgsql;
using ZonePlanner.Api.Database.Boundaries;
using ZonePlanner.Api.Http;
using ZonePlanner.Api.Http.Checks;
using ZonePlanner.Domain.Boundaries;
using ZonePlanner.Domain.Checks;
using ZonePlanner.Domain.Measures;
using ZonePlanner.Domain.Protected;
using ZonePlanner.Domain.Sites;
using ZonePlanner.Domain.Time;

namespace ZonePlanner.Api.Boundaries;

/// <summary>POST /api/geometry/trim: an outline cut back to the edge of what lies there, on that edge's own corners. Writes nothing.</summary>
internal static class TrimBoundary
{
    private static readonly string[] Members = ["crs", "geometry", "kind", "validAt", "site", "away"];

    private static readonly string[] Kinds = [.. WordParameters.All<ProtectedLayerKind>(), LandReading.Sites];

    public static void Map(IEndpointRouteBuilder geometry) => geometry
        .MapPost("/trim", HandleAsync)
        .WithName(nameof(TrimBoundary))
        .WithSummary("Cắt ranh giới về mép đất phải tránh / Trim an outline to the edge of what it must spare")
        .WithDescription(
            "Of rice land, what needs a conversion approval (LUC, LUK) is cut away, approved or not. Lines drawn twice within 5 cm are left alone, as the database's guards leave them; " +
            "pieces left under 100 m² or narrower than 1 m, and strips under 15 m that the cut itself leaves between fields, are dropped and shown.")
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

        var zone = await OutlineMeasures.ZoneAsync(database, drawn, asked.Outline.Crs, cancellation);
        var land = await LandReading.ReadAsync(database, drawn, asked.Kind, asked.Site, asked.AsOf, zone, asked.Away, cancellation);
        if (land is null)
        {
            return NoBoundary.Refuse([TooMuchLand]);
        }

        var trim = Trim.Of(drawn, land.Select(row => row.Land), zone);
        if (trim.Outline is not { } left)
        {
            return NoBoundary.Refuse(trim.Refusals);
        }

        var outlines = await OutlineReport.OfAsync(database, zone, [drawn, left, .. trim.Dropped], cancellation);
        var taken = new LandArea(outlines[0].MeasuredM2 - outlines.Skip(1).Sum(part => part.MeasuredM2));
        return TypedResults.Ok(new Answer(outlines[1], taken.RoundedHectares, [.. outlines.Skip(2)]));
    }

    private static Finding TooMuchLand => Finding.Error("too-much-land", Message.Of(
        $"Ranh giới nằm trên hơn {LandReading.MostOutlines:N0} thửa đất phải tránh: hãy vẽ từng phần nhỏ hơn.",
        $"The outline lies over more than {LandReading.MostOutlines:N0} parcels to be spared: draw smaller parts."));

    private static Asked Read(BodyMembers body, ICollection<Mistake> mistakes)
    {
        var crs = DrawnCrs.Read(body, mistakes);
        return new(
            SentOutline.Read(body, crs, mistakes),
            body.Word<SiteKind>("kind") ?? default,
            body.Text("site"),
            AsOfParameters.Read(body.Text("validAt"), null, mistakes),
            ReadAway(body.Required("away"), mistakes));
    }

    private static string[] ReadAway(JsonElement away, ICollection<Mistake> mistakes)
    {
        if (away.ValueKind == JsonValueKind.Undefined)
        {
            return [];
        }

        if (away.ValueKind == JsonValueKind.Array && away.GetArrayLength() is > 0 and <= 20 && away.EnumerateArray().All(word => word.ValueKind == JsonValueKind.String && Kinds.Contains(word.GetString())))
        {
            return [.. away.EnumerateArray().Select(word => word.GetString()!)];
        }

        mistakes.Add(Mistake.In("away", "unknown-word", $"“away” phải là mảng gồm các từ trong: {string.Join(", ", Kinds)}.", $"“away” must be an array of words among: {string.Join(", ", Kinds)}."));
        return [];
    }

    private sealed record Asked(DrawnOutline Outline, SiteKind Kind, string? Site, AsOf AsOf, string[] Away);

    /// <summary>The body as the API document shows it.</summary>
    /// <param name="Crs">OGC:CRS84 (the default) or a VN-2000 CRS; x first.</param>
    /// <param name="Geometry">A GeoJSON Polygon or MultiPolygon.</param>
    /// <param name="Kind">What the boundary is to be: sites of its level are kept away from.</param>
    /// <param name="ValidAt">The day it would be in force from; today when left out.</param>
    /// <param name="Site">Code of the site it redraws.</param>
    /// <param name="Away">What to cut away: rice-land, high-yield-rice, special-use-forest, protective-forest, relics, corridor, sites.</param>
    internal sealed record Shape(string? Crs, JsonObject Geometry, SiteKind Kind, DateOnly? ValidAt, string? Site, string[] Away);

    /// <summary>What is left, the hectares that were cut away, and the slivers dropped beside: together, what was drawn.</summary>
    internal sealed record Answer(OutlineReport Outline, decimal TakenHa, IReadOnlyList<OutlineReport> Dropped);
}
