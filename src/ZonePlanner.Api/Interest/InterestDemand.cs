using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.HttpResults;
using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Accounts;
using ZonePlanner.Domain.Sites;

namespace ZonePlanner.Api.Interest;

/// <summary>GET /api/interest/demand: how many people want how many hectares at each site of the planner's province, as GeoJSON. Nobody can be told from it: fewer than three are “&lt;3”.</summary>
internal static class InterestDemand
{
    private static readonly string Sites = Sql.Beside(typeof(InterestDemand), "demand_of_sites.sql");
    private static readonly string Needs = Sql.Beside(typeof(InterestDemand), "demand_of_needs.sql");

    public static void Map(IEndpointRouteBuilder interest) => interest
        .MapGet("/demand", HandleAsync)
        .WithName(nameof(InterestDemand))
        .WithSummary("Bản đồ nhu cầu / The demand map")
        .WithDescription("One point a site with confirmed interest in its plots, planned ones too; needs without a plot stand under needs, by the province they name. People are counted, not messages. Of fewer than three neither the number nor the hectares are given.")
        .TakesOnly()
        .Produces<DemandMap>(StatusCodes.Status200OK, "application/geo+json")
        .For(Role.Planner);

    private static async Task<JsonHttpResult<DemandMap>> HandleAsync(HttpContext http, NpgsqlDataSource database, CancellationToken cancellation)
    {
        var provinces = Caller.Known(http).Provinces.ToArray();
        var record = await RecordState.ReadAsync(database, cancellation);
        var sites = await database.ReadAsync<SiteRow>(Sites, cancellation, provinces, AsOfParameters.Today(TimeProvider.System), record.Instant);
        var needs = await database.ReadAsync<DemandOfNeeds>(Needs, cancellation, [provinces]);
        http.Response.Headers.CacheControl = "private, no-store";
        return TypedResults.Json(new DemandMap([.. sites.Select(Feature)], needs), contentType: "application/geo+json");
    }

    private static DemandFeature Feature(SiteRow row) => new(
        row.Site,
        row.Longitude is { } longitude && row.Latitude is { } latitude ? new DemandPoint([longitude, latitude]) : null,
        new DemandOfSite(row.Site, row.Name, row.Kind, row.Status, row.People, row.HectaresFrom, row.HectaresTo));

    private sealed record SiteRow(string Site, string Name, SiteKind Kind, SiteStatus Status, double? Longitude, double? Latitude, string People, decimal? HectaresFrom, decimal? HectaresTo);
}

/// <summary>The demand map: a GeoJSON feature collection with the needs beside its features.</summary>
/// <param name="Features">One a site.</param>
/// <param name="Needs">One a province that needs name, and one for those that name none.</param>
internal sealed record DemandMap(IReadOnlyList<DemandFeature> Features, IReadOnlyList<DemandOfNeeds> Needs)
{
    [JsonPropertyOrder(-1)]
    public string Type => "FeatureCollection";
}

/// <summary>A site on the demand map; the geometry is null where the site has no outline.</summary>
internal sealed record DemandFeature(string Id, DemandPoint? Geometry, DemandOfSite Properties)
{
    [JsonPropertyOrder(-1)]
    public string Type => "Feature";
}

/// <summary>A GeoJSON point on a site.</summary>
internal sealed record DemandPoint(IReadOnlyList<double> Coordinates)
{
    [JsonPropertyOrder(-1)]
    public string Type => "Point";
}

/// <summary>What is wanted at a site.</summary>
/// <param name="Site">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Status">Its status.</param>
/// <param name="People">How many people: a number, or <c>&lt;3</c>.</param>
/// <param name="HectaresFrom">The hectares they want at least, added up; of a plot that was named without a need, its own. Null for fewer than three people.</param>
/// <param name="HectaresTo">The hectares they want at most, added up.</param>
internal sealed record DemandOfSite(string Site, string Name, SiteKind Kind, SiteStatus Status, string People, decimal? HectaresFrom, decimal? HectaresTo);

/// <summary>What is wanted in a province, by needs that name no plot.</summary>
internal sealed record DemandOfNeeds(string? Province, string People, decimal? HectaresFrom, decimal? HectaresTo);
