using System.Text.Json;
using PdfSharp.Drawing;
using ZonePlanner.Domain.Sites;

namespace ZonePlanner.Api.Plots.Sheet;

/// <summary>A shape on the map of a sheet, in metres of a VN-2000 zone: <c>site</c>, <c>other</c> or <c>plot</c>.</summary>
internal sealed record SheetShape(string Kind, string? Label, JsonElement Geometry);

/// <summary>The map of a sheet: the plot in the middle, what lies around it, north and a scale.</summary>
internal sealed class SheetMap
{
    private const double Around = 1.2;

    private readonly XRect _frame;
    private readonly double _scale;
    private readonly XPoint _middle;

    private SheetMap(XRect frame, IReadOnlyList<SheetShape> shapes)
    {
        _frame = frame;
        var points = shapes.Where(shape => shape.Kind == "plot").SelectMany(shape => Rings(shape.Geometry)).SelectMany(ring => ring).DefaultIfEmpty().ToArray();
        var (west, east, south, north) = (points.Min(point => point.X), points.Max(point => point.X), points.Min(point => point.Y), points.Max(point => point.Y));
        _middle = new XPoint((west + east) / 2, (south + north) / 2);
        var across = Math.Max(Math.Max((east - west) / frame.Width, (north - south) / frame.Height), 1e-6);
        _scale = 1 / (across * (1 + (2 * Around)));
    }

    public static void Draw(XGraphics page, XRect frame, IReadOnlyList<SheetShape> shapes, Quality quality)
    {
        var map = new SheetMap(frame, shapes);
        var state = page.Save();
        page.IntersectClip(frame);
        foreach (var shape in shapes)
        {
            map.Draw(page, shape, quality);
        }

        page.Restore(state);
        page.DrawRectangle(XPens.Gray, frame);
        map.DrawScale(page);
        DrawNorth(page, frame);
    }

    private void Draw(XGraphics page, SheetShape shape, Quality quality)
    {
        var path = new XGraphicsPath { FillMode = XFillMode.Alternate };
        foreach (var ring in Rings(shape.Geometry))
        {
            path.AddPolygon([.. ring.Select(OnPaper)]);
        }

        var (pen, fill) = shape.Kind switch
        {
            "plot" => (new XPen(XColors.Black, 1.6), (XBrush)new XSolidBrush(XColor.FromArgb(255, 244, 196, 96))),
            "other" => (new XPen(XColors.DimGray, 0.6), new XSolidBrush(XColor.FromArgb(255, 236, 236, 236))),
            _ => (new XPen(XColors.DarkSlateBlue, 1), new XSolidBrush(XColor.FromArgb(255, 250, 250, 255))),
        };
        if (quality == Quality.Schematic)
        {
            pen.DashStyle = XDashStyle.Dash;
        }

        page.DrawPath(pen, fill, path);
        if (shape.Label is { } label)
        {
            var points = Rings(shape.Geometry).First();
            var place = OnPaper(new XPoint(points.Average(point => point.X), points.Average(point => point.Y)));
            page.DrawString(label, new XFont(SheetFonts.Family, 7), XBrushes.DimGray, place, XStringFormats.Center);
        }
    }

    /// <summary>A round number of metres, about a quarter of the map.</summary>
    private void DrawScale(XGraphics page)
    {
        var wanted = _frame.Width / 4 / _scale;
        var power = Math.Pow(10, Math.Floor(Math.Log10(wanted)));
        var metres = power * ((wanted / power) switch
        {
            >= 5 => 5,
            >= 2 => 2,
            _ => 1,
        });
        var (x, y) = (_frame.Left + 8, _frame.Bottom - 8);
        page.DrawRectangle(XBrushes.White, x - 4, y - 16, (metres * _scale) + 8, 20);
        page.DrawLine(new XPen(XColors.Black, 1.5), x, y, x + (metres * _scale), y);
        page.DrawString($"{metres:0.##} m", new XFont(SheetFonts.Family, 7), XBrushes.Black, x, y - 4);
    }

    private static void DrawNorth(XGraphics page, XRect frame)
    {
        var (x, y) = (frame.Right - 14, frame.Top + 10);
        page.DrawPolygon(XPens.Black, XBrushes.Black, [new XPoint(x, y - 4), new XPoint(x - 4, y + 8), new XPoint(x, y + 5), new XPoint(x + 4, y + 8)], XFillMode.Winding);
        page.DrawString("B / N", new XFont(SheetFonts.Family, 6), XBrushes.Black, new XPoint(x, y + 14), XStringFormats.Center);
    }

    private XPoint OnPaper(XPoint metres) => new(
        _frame.Left + (_frame.Width / 2) + ((metres.X - _middle.X) * _scale), _frame.Top + (_frame.Height / 2) - ((metres.Y - _middle.Y) * _scale));

    private static IEnumerable<XPoint[]> Rings(JsonElement geometry) => geometry.GetProperty("coordinates").EnumerateArray()
        .SelectMany(part => part.EnumerateArray())
        .Select(ring => ring.EnumerateArray().Select(position => new XPoint(position[0].GetDouble(), position[1].GetDouble())).ToArray());
}
