using System.Globalization;

namespace ZonePlanner.Api.Ogc.Tiles;

/// <summary>The tile matrix set of all our tiles: zoom 0 is the world in one square, each zoom further halves the squares.</summary>
internal static class WebMercatorQuad
{
    public const string Id = "WebMercatorQuad";
    public const string Title = "Google Maps Compatible for the World";
    public const string Definition = "http://www.opengis.net/def/tilematrixset/OGC/1.0/WebMercatorQuad";
    public const string Crs = "http://www.opengis.net/def/crs/EPSG/0/3857";
    public const string ScaleSet = "http://www.opengis.net/def/wkss/OGC/1.0/GoogleMapsCompatible";
    public const int Pixels = 256;
    public const int DeepestZoom = 24;

    /// <summary>A side of the world in metres of the projection.</summary>
    public const double Side = 2 * Math.PI * 6_378_137;

    /// <summary>Metres of the projection from the middle of one pixel to the next.</summary>
    public static double PixelAt(int zoom) => Side / Pixels / Math.Pow(2, zoom);

    /// <summary>Where a position lies, in sides of the world from its north-west corner.</summary>
    public static (double Right, double Down) Place(double longitude, double latitude)
    {
        var sine = Math.Sin(Math.Clamp(latitude, -89.9, 89.9) * Math.PI / 180);
        return ((longitude + 180) / 360, Math.Clamp(0.5 - (Math.Log((1 + sine) / (1 - sine)) / (4 * Math.PI)), 0, 1));
    }
}

/// <summary>A tile: its zoom, its row from the north and its column from the west.</summary>
internal readonly record struct TilePlace(int Zoom, int Row, int Column)
{
    /// <summary>The tile of an address; null, with the part at fault, when the matrix set has none.</summary>
    public static TilePlace? Find(string matrix, string row, string column, out string wrong)
    {
        wrong = "tileMatrix";
        if (!TryWhole(matrix, WebMercatorQuad.DeepestZoom + 1, out var zoom) || matrix != zoom.ToString(CultureInfo.InvariantCulture))
        {
            return null;
        }

        wrong = "tileRow";
        if (!TryWhole(row, 1 << zoom, out var y))
        {
            return null;
        }

        wrong = "tileCol";
        return TryWhole(column, 1 << zoom, out var x) ? new TilePlace(zoom, y, x) : null;
    }

    /// <summary>The tile a position lies in.</summary>
    public static TilePlace At(int zoom, double longitude, double latitude)
    {
        var (right, down) = WebMercatorQuad.Place(longitude, latitude);
        var count = 1 << zoom;
        return new(zoom, Math.Clamp((int)(down * count), 0, count - 1), Math.Clamp((int)(right * count), 0, count - 1));
    }

    /// <summary>The box of the tile and of a part of it more on each side, in degrees, in which it is as upright as in the projection.</summary>
    public (double West, double South, double East, double North) Box(double more)
    {
        double count = 1 << Zoom;
        return (
            Math.Max(-180, ((Column - more) / count * 360) - 180),
            Latitude((Row + 1 + more) / count),
            Math.Min(180, ((Column + 1 + more) / count * 360) - 180),
            Latitude((Row - more) / count));
    }

    private static double Latitude(double down) => Math.Atan(Math.Sinh(Math.PI * (1 - (2 * down)))) * 180 / Math.PI;

    private static bool TryWhole(string text, int below, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number < below;
}
