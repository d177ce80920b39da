using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Microsoft.AspNetCore.Http.HttpResults;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Plots.Search;

/// <summary>Plots found as a table for spreadsheets: UTF-8 with its mark, one plot a line, nothing a spreadsheet would run.</summary>
internal static class PlotCsv
{
    public const string MediaType = "text/csv";

    private static readonly CsvConfiguration Form = new(CultureInfo.InvariantCulture) { InjectionOptions = InjectionOptions.Escape, NewLine = "\r\n" };

    public static FileContentHttpResult Make(PlotsFound found)
    {
        using var file = new MemoryStream();
        using (var writer = new CsvWriter(new StreamWriter(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true), Form))
        {
            writer.WriteRecords(found.Plots.Select(plot => Line.Of(found, plot)));
        }

        return TypedResults.File(file.ToArray(), MediaType + "; charset=utf-8", string.Create(CultureInfo.InvariantCulture, $"plots-{found.ValidAt:yyyy-MM-dd}.csv"));
    }

    /// <summary>One line; every line says which day and which knowledge it rests on, who reported its newest figure and when.</summary>
    private sealed record Line(
        string code,
        string label,
        string site,
        string siteName,
        string siteKind,
        string siteStatus,
        string disclosure,
        string? province,
        string? district,
        string? commune,
        string? decision,
        string quality,
        decimal measuredHa,
        decimal? declaredHa,
        string? status,
        string? leaseUntil,
        decimal? priceFrom,
        decimal? priceTo,
        string? priceUnit,
        string industriesAllowed,
        string industriesRefused,
        double? heightM,
        double? densityPct,
        double? powerMw,
        double? waterM3Day,
        double? wastewaterM3Day,
        bool? gas,
        bool? telecom,
        double? roadWidthM,
        double? portKm,
        double? airportKm,
        double? expresswayKm,
        double? railKm,
        int fit,
        string unknown,
        string? reportedBy,
        string? reportedOn,
        string staleFigures,
        double longitude,
        double latitude,
        string validAt,
        string knownAt)
    {
        public static Line Of(PlotsFound found, FoundPlot plot)
        {
            var newest = plot.Reports.Values.MaxBy(report => report.On);
            return new(
                plot.Code,
                plot.Label,
                plot.Site,
                plot.SiteName,
                RecordTypes.Kebab(plot.SiteKind),
                RecordTypes.Kebab(plot.SiteStatus),
                RecordTypes.Kebab(plot.Disclosure),
                plot.Province?.Name,
                plot.District?.Name,
                plot.Commune?.Name,
                plot.Decision,
                RecordTypes.Kebab(plot.Quality),
                plot.MeasuredHa,
                plot.DeclaredHa,
                plot.Status is { } status ? RecordTypes.Kebab(status) : null,
                Day(plot.LeaseUntil),
                plot.Price?.From,
                plot.Price?.To,
                plot.Price?.Unit is { } unit ? RecordTypes.Kebab(unit) : null,
                string.Join(' ', plot.IndustriesAllowed),
                string.Join(' ', plot.IndustriesRefused),
                plot.HeightM,
                plot.DensityPct,
                plot.PowerMw,
                plot.WaterM3Day,
                plot.WastewaterM3Day,
                plot.Gas,
                plot.Telecom,
                plot.RoadWidthM,
                plot.Distances.PortKm,
                plot.Distances.AirportKm,
                plot.Distances.ExpresswayKm,
                plot.Distances.RailKm,
                plot.Fit,
                string.Join(' ', plot.Reasons.Where(reason => reason.Met == Met.Unknown).Select(reason => reason.Code)),
                newest?.By,
                Day(newest?.On),
                string.Join(' ', plot.Reports.Where(report => report.Value.Stale).Select(report => report.Key).Order(StringComparer.Ordinal)),
                plot.Point[0],
                plot.Point[1],
                Day(found.ValidAt)!,
                UtcInstants.Text(found.KnownAt));
        }

        private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }
}
