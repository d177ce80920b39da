using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Sites;

namespace ZonePlanner.Api.Reports;

/// <summary>GET /api/reports/hectares: how many sites and hectares there are by district, commune, province, kind or status. Sites that cross a line are split by area, and the parts add up to the square metre.</summary>
internal static class HectaresReport
{
    public static void Map(IEndpointRouteBuilder reports) => reports
        .MapGet("hectares", HandleAsync)
        .WithName(nameof(HectaresReport))
        .WithSummary("Hecta theo huyện, xã, tỉnh, loại, tình trạng / Hectares by district, commune, province, kind or status")
        .WithDescription("Sites in force on validAt as known at knownAt: decided, declared and measured hectares side by side, from stored areas and shares. As CSV with format=csv or Accept: text/csv.")
        .TakesOnly("by", "kind", "status", "province", "validAt", "knownAt", "geography", "format")
        .Produces<HectaresAnswer>(StatusCodes.Status200OK, "application/json", HectaresCsv.MediaType)
        .Produces(StatusCodes.Status304NotModified);

    private static async Task<Results<Ok<HectaresAnswer>, FileContentHttpResult, StatusCodeHttpResult, ProblemHttpResult>> HandleAsync(
        [AsParameters] Asked asked, HttpContext http, NpgsqlDataSource database, CancellationToken cancellation)
    {
        var mistakes = new List<Mistake>();
        var by = ReadGrouping(asked.By, mistakes);
        var kinds = WordParameters.ReadList<SiteKind>("kind", asked.Kind, mistakes);
        var statuses = WordParameters.ReadList<SiteStatus>("status", asked.Status, mistakes);
        var asOf = AsOfParameters.Read(asked.ValidAt, asked.KnownAt, mistakes);
        var geographyDay = AsOfParameters.ReadDay("geography", asked.Geography, mistakes);
        var asCsv = ReadForm(asked.Format, http.Request, mistakes);
        var record = await RecordState.ReadAsync(database, cancellation);
        var at = record.At(asOf);
        var province = await NamedProvince.FindAsync(database, asked.Province, at.KnownAt, mistakes, cancellation);
        if (mistakes.Count > 0)
        {
            return Problems.BadRequest(mistakes);
        }

        if (RecordTag.IsHeld(http, record, asCsv ? "csv" : "json"))
        {
            return TypedResults.StatusCode(StatusCodes.Status304NotModified);
        }

        var counting = Counting.Of(by, kinds, statuses);
        var geography = await Geography.ChooseAsync(database, by, at, geographyDay, cancellation);
        var sites = await CountedSites.ReadAsync(database, counting, geography, at, province, cancellation);
        var units = geography is null ? [] : await UnitOfLevel.ReadAsync(database, geography, at, province, cancellation);
        var answer = HectaresTable.Make(counting, geography, at, sites, units);
        return asCsv ? HectaresCsv.Make(answer) : TypedResults.Ok(answer);
    }

    private static Grouping ReadGrouping(string? text, List<Mistake> mistakes)
    {
        if (text is null)
        {
            var words = string.Join(", ", WordParameters.All<Grouping>());
            mistakes.Add(Mistake.In("by", "missing-parameter", $"Thiếu tham số “by”: {words}.", $"The parameter “by” is missing: {words}."));
        }

        return WordParameters.ReadOne<Grouping>("by", text, mistakes) ?? default;
    }

    private static bool ReadForm(string? format, HttpRequest request, List<Mistake> mistakes)
    {
        if (format is not (null or "json" or "csv"))
        {
            mistakes.Add(Mistake.In("format", "unknown-word", "“format” nhận: json, csv.", "“format” takes: json, csv."));
        }

        return format == "csv" || (format is null && HectaresCsv.IsPreferred(request));
    }

    /// <summary>The question as sent.</summary>
    internal sealed record Asked
    {
        [FromQuery(Name = "by")]
        [Description("district, commune, province, kind or status.")]
        public string? By { get; init; }

        [FromQuery(Name = "kind")]
        [Description("industrial-zone, industrial-cluster, economic-zone, it-park; several with commas. Left out, all but economic zones, which contain the others; by=kind shows all.")]
        public string? Kind { get; init; }

        [FromQuery(Name = "status")]
        [Description("planned, established, operating, withdrawn, merged; several with commas. Left out, the first three, which are in force; by=status shows all.")]
        public string? Status { get; init; }

        [FromQuery(Name = "province")]
        [Description("Only sites of this province, by code or name, old or new.")]
        public string? Province { get; init; }

        [FromQuery(Name = "validAt")]
        [Description("The day whose law is asked for; today when left out.")]
        public string? ValidAt { get; init; }

        [FromQuery(Name = "knownAt")]
        [Description("The instant (or day) whose knowledge is asked for; now when left out.")]
        public string? KnownAt { get; init; }

        [FromQuery(Name = "geography")]
        [Description("The day whose units are used; left out, validAt, or the last day on which that level of unit existed (districts: 2025-06-30).")]
        public string? Geography { get; init; }

        [FromQuery(Name = "format")]
        [Description("json or csv; left out, what Accept prefers.")]
        public string? Format { get; init; }
    }
}
