using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Sites;
using ZonePlanner.Domain.Units;

namespace ZonePlanner.Api.Units;

/// <summary>GET /api/units: the administrative units that exist on a day, with what they came from and became.</summary>
internal static class UnitList
{
    /// <summary>Also read by <see cref="OneUnit"/>, which names its code.</summary>
    public static readonly string Reading = Sql.Beside(typeof(UnitList), "unit_list.sql");

    public static void Map(IEndpointRouteBuilder units) => units
        .MapGet("", HandleAsync)
        .WithName(nameof(UnitList))
        .WithSummary("Các đơn vị hành chính / Administrative units")
        .WithDescription("Provinces, districts and communes that exist on validAt. Districts ended on 2025-06-30: ask for them with validAt=2025-06-30.")
        .TakesOnly("level", "province", "validAt", "knownAt")
        .Produces(StatusCodes.Status304NotModified);

    private static async Task<Results<Ok<UnitsFound>, StatusCodeHttpResult, ProblemHttpResult>> HandleAsync(
        [FromQuery(Name = "level"), Description("province, district or commune; all three when left out.")] string? level,
        [FromQuery(Name = "province"), Description("Only this province and what lies in it, by code or name.")] string? province,
        [FromQuery(Name = "validAt"), Description("The day whose units are asked for; today when left out.")] string? validAt,
        [FromQuery(Name = "knownAt"), Description("The instant (or day) whose knowledge is asked for; now when left out.")] string? knownAt,
        HttpContext http,
        NpgsqlDataSource database,
        CancellationToken cancellation)
    {
        var mistakes = new List<Mistake>();
        var asOf = AsOfParameters.Read(validAt, knownAt, mistakes);
        var levelWord = WordParameters.ReadOne<UnitLevel>("level", level, mistakes) is { } word ? RecordTypes.Kebab(word) : null;
        var record = await RecordState.ReadAsync(database, cancellation);
        var at = record.At(asOf);
        var found = await NamedProvince.FindAsync(database, province, at.KnownAt, mistakes, cancellation);
        if (mistakes.Count > 0)
        {
            return Problems.BadRequest(mistakes);
        }

        if (RecordTag.IsHeld(http, record))
        {
            return TypedResults.StatusCode(StatusCodes.Status304NotModified);
        }

        var units = await database.ReadAsync<ListedUnit>(Reading, cancellation, null, levelWord, found?.Whole, at.ValidAt, at.KnownAt);
        return TypedResults.Ok(new UnitsFound(at.ValidAt, at.KnownAt, units.Count, units));
    }
}

/// <summary>Units found.</summary>
internal sealed record UnitsFound(DateOnly ValidAt, DateTimeOffset KnownAt, int NumberMatched, IReadOnlyList<ListedUnit> Units);

/// <summary>A unit during a period; <c>validTo</c> is the first day it no longer is so. <c>areaCrs</c> is the VN-2000 zone prescribed for a province, <c>place</c> a point in the unit (longitude, latitude).</summary>
internal sealed record ListedUnit(
    string Code,
    string? GsoCode,
    UnitLevel Level,
    string Name,
    string? Parent,
    string? ParentName,
    DateOnly? ValidFrom,
    DateOnly? ValidTo,
    decimal? OfficialKm2,
    string? AreaCrs,
    bool? Mountainous,
    Quality? Quality,
    IReadOnlyList<double>? Place,
    IReadOnlyList<double>? Bbox,
    IReadOnlyList<Successor> PrecededBy,
    IReadOnlyList<Successor> SucceededBy,
    string Source,
    string? Note)
{
    /// <summary>Where it is read with its other versions.</summary>
    public string Href => $"/api/units/{Uri.EscapeDataString(Code)}";
}

/// <summary>A unit that came before or after, on a day, by a law.</summary>
internal sealed record Successor(string Code, DateOnly On, string? Law, string? Note);
