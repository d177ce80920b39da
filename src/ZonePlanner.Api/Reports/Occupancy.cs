using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Sites;

namespace ZonePlanner.Api.Reports;

/// <summary>GET /api/reports/occupancy: how much of each site's plots is let, as its plots say.</summary>
internal static class Occupancy
{
    private static readonly string Reading = Sql.Beside(typeof(Occupancy), "occupancy.sql");

    public static void Map(IEndpointRouteBuilder reports) => reports
        .MapGet("occupancy", HandleAsync)
        .WithName(nameof(Occupancy))
        .WithSummary("Tỷ lệ lấp đầy / Occupancy")
        .WithDescription("Hectares of plots by status for every site that has plots; occupancy is what is leased or handed over of all plots whose status may be seen. Hectares are measured on the outlines; how many of these are schematic is said. Null is not known, or not public.")
        .TakesOnly("site", "province", "validAt", "knownAt")
        .Produces(StatusCodes.Status304NotModified);

    private static async Task<Results<Ok<OccupancyTable>, StatusCodeHttpResult, ProblemHttpResult>> HandleAsync(
        [FromQuery(Name = "site"), Description("The code of one site.")] string? site,
        [FromQuery(Name = "province"), Description("A province by code or name, old or new.")] string? province,
        [FromQuery(Name = "validAt"), Description("The day asked for; today when left out.")] string? validAt,
        [FromQuery(Name = "knownAt"), Description("The instant (or day) whose knowledge is asked for; now when left out.")] string? knownAt,
        HttpContext http,
        NpgsqlDataSource database,
        RecordWatch watch,
        CancellationToken cancellation)
    {
        var mistakes = new List<Mistake>();
        var asOf = AsOfParameters.Read(validAt, knownAt, mistakes);
        var record = await watch.NewestAsync();
        var at = record.At(asOf);
        var named = await NamedProvince.FindAsync(database, province, at.KnownAt, mistakes, cancellation);
        if (mistakes.Count > 0)
        {
            return Problems.BadRequest(mistakes);
        }

        if (RecordTag.IsHeld(http, record))
        {
            return TypedResults.StatusCode(StatusCodes.Status304NotModified);
        }

        var rows = await database.ReadAsync<OccupancyRow>(Reading, cancellation, at.ValidAt, at.KnownAt, site, named?.Whole);
        return TypedResults.Ok(new OccupancyTable(at.ValidAt, at.KnownAt, rows));
    }
}

/// <summary>Occupancy on a day, as known at an instant.</summary>
internal sealed record OccupancyTable(DateOnly ValidAt, DateTimeOffset KnownAt, IReadOnlyList<OccupancyRow> Rows);

/// <summary>The plots of a site; hectares null where none stands so, or where it may not be seen.</summary>
internal sealed record OccupancyRow(
    string Site,
    string Name,
    SiteKind Kind,
    SiteStatus Status,
    string Disclosure,
    int Plots,
    int Schematic,
    decimal Hectares,
    decimal? AvailableHa,
    decimal? ReservedHa,
    decimal? LeasedHa,
    decimal? HandedOverHa,
    decimal? RevokedHa,
    decimal? NotClearedHa,
    decimal? OccupancyPct,
    int LateProjects);
