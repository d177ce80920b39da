using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Coordinates;

namespace ZonePlanner.Api.Coordinates;

/// <summary>POST /api/coordinates/convert: points from one CRS to another, each in its CRS's own axis order.</summary>
internal static class ConvertCoordinates
{
    private const int MostPoints = 100_000;
    private const int MostMistakes = 100;

    public static void MapConvertCoordinates(this IEndpointRouteBuilder app) => app
        .MapPost("/api/coordinates/convert", HandleAsync)
        .WithName(nameof(ConvertCoordinates))
        .WithSummary("Converts points between any two supported coordinate reference systems")
        .WithDescription(
            "At most 100,000 points, each in the axis order of its CRS as EPSG or OGC defines it: easting, northing for the VN-2000 zones; latitude, longitude for " +
            "EPSG:4326 and EPSG:4756; longitude, latitude for OGC:CRS84. Answers are rounded to a tenth of a millimetre: 4 decimals of a metre, 9 of a degree.")
        .Accepts<ConversionRequest>("application/json")
        .TakesOnly();

    private static async Task<Results<Ok<ConvertedPoints>, ProblemHttpResult>> HandleAsync(HttpRequest http, IOptions<JsonOptions> json, CancellationToken cancellation)
    {
        ConversionRequest? request;
        try
        {
            request = await JsonSerializer.DeserializeAsync<ConversionRequest>(http.Body, json.Value.SerializerOptions, cancellation);
        }
        catch (JsonException unreadable)
        {
            return Problems.BadRequest(Unreadable(unreadable));
        }

        var mistakes = new List<Mistake>();
        var from = Read("from", request?.From, mistakes);
        var to = Read("to", request?.To, mistakes);
        var points = request?.Points ?? [];
        if (request?.Points is null)
        {
            mistakes.Add(Missing("points"));
        }
        else if (points.Length > MostPoints)
        {
            mistakes.Add(Mistake.In(
                "points",
                "too-many-points",
                $"Có {points.Length} điểm; mỗi lần nhiều nhất {MostPoints} điểm.",
                $"There are {points.Length} points; at most {MostPoints} are converted at a time."));
        }

        if (mistakes.Count > 0 || from is null || to is null)
        {
            return Problems.BadRequest(mistakes);
        }

        var converted = Convert(points, from, to, mistakes);
        return mistakes.Count > 0 ? Problems.BadRequest(mistakes) : TypedResults.Ok(new ConvertedPoints(converted));
    }

    private static double[][] Convert(double[]?[] points, Crs from, Crs to, List<Mistake> mistakes)
    {
        var conversion = CoordinateConversion.Between(from, to);
        var decimals = to.IsProjected ? 4 : 9;
        var converted = new double[points.Length][];
        for (var i = 0; i < points.Length && mistakes.Count < MostMistakes; i++)
        {
            if (points[i] is not [var first, var second])
            {
                mistakes.Add(Mistake.In(
                    Place(i),
                    "wrong-arity",
                    $"Mỗi điểm là hai số theo thứ tự trục của {from}.",
                    $"A point is two numbers in the axis order of {from}."));
            }
            else if (conversion.TryConvert(from.FromAxisOrder(first, second), out var position, out var problem))
            {
                var (x, y) = to.ToAxisOrder(position);
                converted[i] = [Math.Round(x, decimals), Math.Round(y, decimals)];
            }
            else
            {
                mistakes.Add(Mistake.In(Place(i), problem.Code, problem.Vietnamese, problem.English));
            }
        }

        return converted;
    }

    private static Crs? Read(string place, string? text, List<Mistake> mistakes)
    {
        if (text is null)
        {
            mistakes.Add(Missing(place));
            return null;
        }

        if (!Crs.TryParse(text, out var crs, out var problem))
        {
            mistakes.Add(Mistake.In(place, problem.Code, problem.Vietnamese, problem.English));
        }

        return crs;
    }

    private static string Place(int point) => $"points[{point}]";

    private static Mistake Missing(string place) =>
        Mistake.In(place, "missing", $"Thiếu “{place}”.", $"“{place}” is missing.");

    private static Mistake Unreadable(JsonException unreadable) => Mistake.In(
        unreadable.Path is { Length: > 2 } path ? path[2..] : "body",
        "unreadable-json",
        "Nội dung không phải JSON dạng {\"from\": \"EPSG:9214\", \"to\": \"EPSG:4326\", \"points\": [[416226.7546, 2353399.1316]]}.",
        "The body is not JSON like {\"from\": \"EPSG:9214\", \"to\": \"EPSG:4326\", \"points\": [[416226.7546, 2353399.1316]]}.");

    /// <summary>What to convert.</summary>
    /// <param name="From">The CRS of the points, <c>EPSG:9214</c>, or its URN or URI.</param>
    /// <param name="To">The CRS to answer in.</param>
    /// <param name="Points">Pairs of numbers in the axis order of <paramref name="From"/>.</param>
    internal sealed record ConversionRequest(string? From, string? To, double[]?[]? Points);

    /// <summary>The points in the same order.</summary>
    /// <param name="Points">Pairs of numbers in the axis order of the CRS asked for.</param>
    internal sealed record ConvertedPoints(double[][] Points);
}
