using System.ComponentModel;
using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Units;

/// <summary>GET /api/units/{code}: one unit through time. One that has ended answers with its last state.</summary>
internal static class OneUnit
{
    public static void Map(IEndpointRouteBuilder units) => units
        .MapGet("{code}", HandleAsync)
        .WithName(nameof(OneUnit))
        .WithSummary("Một đơn vị hành chính / One administrative unit")
        .WithDescription("A unit as it is on validAt, or as it last was (inForce false), with every version of it.")
        .TakesOnly("validAt", "knownAt")
        .Produces(StatusCodes.Status304NotModified)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<UnitSheet>, StatusCodeHttpResult, ProblemHttpResult>> HandleAsync(
        [Description("The code of the unit: 24, 24-2025, 213, 07210-2025.")] string code,
        [FromQuery(Name = "validAt"), Description("The day asked for; today when left out.")] string? validAt,
        [FromQuery(Name = "knownAt"), Description("The instant (or day) whose knowledge is asked for; now when left out.")] string? knownAt,
        HttpContext http,
        NpgsqlDataSource database,
        CancellationToken cancellation)
    {
        var mistakes = new List<Mistake>();
        var asOf = AsOfParameters.Read(validAt, knownAt, mistakes);
        if (mistakes.Count > 0)
        {
            return Problems.BadRequest(mistakes);
        }

        var record = await RecordState.ReadAsync(database, cancellation);
        var at = record.At(asOf);
        var versions = await database.ReadAsync<ListedUnit>(UnitList.Reading, cancellation, code, null, null, null, at.KnownAt);

        // The newest that had begun by the day is the one of that day, or the last before it.
        var shown = versions.FirstOrDefault(version => version.ValidFrom is null || version.ValidFrom <= at.ValidAt);
        if (shown is null)
        {
            return Problems.NotFound(versions.Count == 0 ? NeverKnown(code) : NotYet(code, versions[^1].ValidFrom));
        }

        return RecordTag.IsHeld(http, record)
            ? TypedResults.StatusCode(StatusCodes.Status304NotModified)
            : TypedResults.Ok(new UnitSheet(at.ValidAt, at.KnownAt, shown.ValidTo is null || shown.ValidTo > at.ValidAt, shown, versions));
    }

    private static Mistake NeverKnown(string code) => Mistake.In(
        "code",
        "unknown-unit",
        $"Không có đơn vị hành chính nào mang mã “{AsOfParameters.Shorten(code)}”.",
        $"No administrative unit has the code “{AsOfParameters.Shorten(code)}”.");

    private static Mistake NotYet(string code, DateOnly? from) => Mistake.In(
        "validAt",
        "not-yet",
        string.Create(CultureInfo.InvariantCulture, $"“{code}” chỉ có từ ngày {from:dd-MM-yyyy}."),
        string.Create(CultureInfo.InvariantCulture, $"“{code}” begins on {from:yyyy-MM-dd}."));
}

/// <summary>A unit on a day, and all its versions, the newest first.</summary>
internal sealed record UnitSheet(DateOnly ValidAt, DateTimeOffset KnownAt, bool InForce, ListedUnit Unit, IReadOnlyList<ListedUnit> Versions);
