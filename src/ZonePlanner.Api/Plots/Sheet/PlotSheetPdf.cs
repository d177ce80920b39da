using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Npgsql;
using PdfSharp.Drawing;
using PdfSharp.Drawing.Layout;
using PdfSharp.Fonts;
using PdfSharp.Pdf;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Plots.Sheet;

/// <summary>GET /api/plots/{code}/sheet.pdf: one page of A4 about a plot, with its map, as everybody may see it.</summary>
internal static class PlotSheetPdf
{
    private const double Margin = 42;
    private const double MapHeight = 300;

    private static readonly string Surroundings = Sql.Beside(typeof(PlotSheetPdf), "plot_surroundings.sql");

    static PlotSheetPdf() => GlobalFontSettings.FontResolver = new SheetFonts();

    public static void Map(IEndpointRouteBuilder plots) => plots
        .MapGet("{code}/sheet.pdf", HandleAsync)
        .WithName(nameof(PlotSheetPdf))
        .WithSummary("Phiếu lô đất (PDF) / The sheet of a plot (PDF)")
        .WithDescription("The plot as everybody may see it: map with scale, area, status, price, capacities, each with who reported it and when.")
        .TakesOnly("lang", "validAt", "knownAt")
        .Produces<Stream>(StatusCodes.Status200OK, "application/pdf")
        .Produces(StatusCodes.Status304NotModified)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<FileContentHttpResult, StatusCodeHttpResult, ProblemHttpResult>> HandleAsync(
        [Description("The code of the plot.")] string code,
        [FromQuery(Name = "lang"), Description("vi (the default) or en.")] string? lang,
        [FromQuery(Name = "validAt"), Description("The day asked for; today when left out.")] string? validAt,
        [FromQuery(Name = "knownAt"), Description("The instant (or day) whose knowledge is asked for; now when left out.")] string? knownAt,
        HttpContext http,
        NpgsqlDataSource database,
        RecordWatch watch,
        CancellationToken cancellation)
    {
        var mistakes = new List<Mistake>();
        var asOf = AsOfParameters.Read(validAt, knownAt, mistakes);
        if (lang is not (null or "vi" or "en"))
        {
            mistakes.Add(Mistake.In("lang", "unknown-word", "“lang” nhận: vi, en.", "“lang” takes: vi, en."));
        }

        if (mistakes.Count > 0)
        {
            return Problems.BadRequest(mistakes);
        }

        var record = await watch.NewestAsync();
        var at = record.At(asOf);
        var found = await OnePlot.ReadAsync(database, code, OnePlot.On(at.ValidAt), at.KnownAt, at.ValidAt, sees: null, cancellation);
        if (found is not [var plot])
        {
            return await OnePlot.NotThenAsync(database, code, at.ValidAt, at.KnownAt, cancellation);
        }

        if (RecordTag.IsHeld(http, record, $"pdf-{lang ?? "vi"}"))
        {
            return TypedResults.StatusCode(StatusCodes.Status304NotModified);
        }

        var shapes = await database.ReadAsync<SheetShape>(Surroundings, cancellation, code, at.ValidAt, at.KnownAt);
        var lines = new SheetLines(plot, lang is not "en");
        return TypedResults.File(Print(plot, lines, shapes, lines.Footer(at.ValidAt, at.KnownAt)), "application/pdf", $"{code}.pdf");
    }

    private static byte[] Print(PlotSheet plot, SheetLines lines, IReadOnlyList<SheetShape> shapes, string footer)
    {
        using var document = new PdfDocument();
        document.Info.Title = lines.Title;
        document.Info.Creator = "ZonePlanner";
        var page = document.AddPage();
        page.Size = PdfSharp.PageSize.A4;
        using (var paper = XGraphics.FromPdfPage(page))
        {
            var width = page.Width.Point - (2 * Margin);
            paper.DrawString(lines.Title, new XFont(SheetFonts.Family, 16, XFontStyleEx.Bold), XBrushes.Black, Margin, Margin + 8);
            if (lines.Warning is { } warning)
            {
                paper.DrawString(warning, new XFont(SheetFonts.Family, 9, XFontStyleEx.Bold), XBrushes.DarkRed, Margin, Margin + 26);
            }

            SheetMap.Draw(paper, new XRect(Margin, Margin + 38, width, MapHeight), shapes, plot.Quality);
            Table(paper, lines, Margin + 38 + MapHeight + 18, width);
            paper.DrawString(footer, new XFont(SheetFonts.Family, 7), XBrushes.DimGray, Margin, page.Height.Point - 24);
        }

        using var bytes = new MemoryStream();
        document.Save(bytes);
        return bytes.ToArray();
    }

    private static void Table(XGraphics paper, SheetLines lines, double top, double width)
    {
        const double Line = 19.5;
        var (name, value, report) = (new XFont(SheetFonts.Family, 8), new XFont(SheetFonts.Family, 8, XFontStyleEx.Bold), new XFont(SheetFonts.Family, 7));
        var y = top;
        foreach (var line in lines.All())
        {
            paper.DrawLine(XPens.LightGray, Margin, y - 3, Margin + width, y - 3);
            paper.DrawString(line.Name, name, XBrushes.DimGray, new XRect(Margin, y, 130, Line), XStringFormats.TopLeft);
            new XTextFormatter(paper).DrawString(line.Value, value, XBrushes.Black, new XRect(Margin + 135, y, 210, Line), XStringFormats.TopLeft);
            if (line.Report is { } by)
            {
                new XTextFormatter(paper).DrawString(by, report, XBrushes.DimGray, new XRect(Margin + 352, y, width - 352, Line), XStringFormats.TopLeft);
            }

            y += Line;
        }
    }
}
