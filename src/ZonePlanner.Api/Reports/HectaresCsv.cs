using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Microsoft.AspNetCore.Http.HttpResults;
using ZonePlanner.Api.Database;

namespace ZonePlanner.Api.Reports;

/// <summary>The report as a table for spreadsheets: UTF-8 with its mark, one row a line, the total last and named as such, nothing a spreadsheet would run.</summary>
internal static class HectaresCsv
{
    public const string MediaType = "text/csv";

    private static readonly CsvConfiguration Form = new(CultureInfo.InvariantCulture) { InjectionOptions = InjectionOptions.Escape, NewLine = "\r\n" };

    /// <summary>Whether the client would rather have CSV than JSON.</summary>
    public static bool IsPreferred(HttpRequest request) =>
        request.GetTypedHeaders().Accept
            .Where(media => media.Quality is not 0)
            .OrderByDescending(media => media.Quality ?? 1)
            .FirstOrDefault(media => media.MatchesMediaType(MediaType) || media.MatchesMediaType("application/json")) is { MatchesAllTypes: false } first
        && !first.MatchesMediaType("application/json");

    public static FileContentHttpResult Make(HectaresAnswer answer)
    {
        using var file = new MemoryStream();
        using (var writer = new CsvWriter(new StreamWriter(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true), Form))
        {
            writer.WriteRecords(answer.Rows.Select(row => Line.Of(answer, row)).Append(Line.OfTotal(answer)));
        }

        var name = string.Create(CultureInfo.InvariantCulture, $"hectares-by-{RecordTypes.Kebab(answer.By)}-{answer.ValidAt:yyyy-MM-dd}.csv");
        return TypedResults.File(file.ToArray(), MediaType + "; charset=utf-8", name);
    }

    /// <summary>One line; every line says which day, which knowledge and which units it rests on.</summary>
    private sealed record Line(
        string row,
        string? code,
        string name,
        string? nameEn,
        string? parent,
        int count,
        int crossing,
        int statedOnly,
        int withoutDecidedHa,
        int withoutOutline,
        int schematic,
        decimal decidedHa,
        decimal declaredHa,
        decimal measuredHa,
        string validAt,
        string knownAt,
        string? geography)
    {
        public static Line Of(HectaresAnswer answer, HectaresRow row) =>
            Of(answer, row, row.Unplaced is { } unplaced ? RecordTypes.Kebab(unplaced) : RecordTypes.Kebab(answer.By), row.Code, row.Name, row.NameEn, row.Parent);

        public static Line OfTotal(HectaresAnswer answer) => Of(answer, answer.Total, "total", null, "Tổng cộng", "Total", null);

        private static Line Of(HectaresAnswer answer, HectaresFigures figures, string row, string? code, string name, string? nameEn, string? parent) => new(
            row,
            code,
            name,
            nameEn,
            parent,
            figures.Count,
            figures.Crossing,
            figures.StatedOnly,
            figures.WithoutDecidedHa,
            figures.WithoutOutline,
            figures.Schematic,
            figures.DecidedHa,
            figures.DeclaredHa,
            figures.MeasuredHa,
            answer.ValidAt.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Http.UtcInstants.Text(answer.KnownAt),
            answer.Geography?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }
}
