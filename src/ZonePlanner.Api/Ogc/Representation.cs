using Microsoft.Net.Http.Headers;

namespace ZonePlanner.Api.Ogc;

/// <summary>The ways a resource is shown; the words of the parameter <c>f</c>.</summary>
internal enum Form
{
    /// <summary>For programs.</summary>
    Json,

    /// <summary>For people.</summary>
    Html,

    /// <summary>A vector tile.</summary>
    Mvt,

    /// <summary>For programs that know tiles by TileJSON.</summary>
    TileJson,

    /// <summary>For spreadsheets.</summary>
    Csv,

    /// <summary>For maps, read as it comes.</summary>
    FlatGeobuf,

    /// <summary>For desktop GIS.</summary>
    GeoPackage,

    /// <summary>For those who follow links through time.</summary>
    LinkFormat,
}

/// <summary>A form with the media type it is sent as.</summary>
internal sealed record Representation(Form Form, string MediaType)
{
    public const string Html = "text/html";
    public const string Json = "application/json";
    public const string GeoJson = "application/geo+json";
    public const string Schema = "application/schema+json";
    public const string Mvt = "application/vnd.mapbox-vector-tile";
    public const string TileJson = "application/vnd.mapbox.tile+json";
    public const string Style = "application/vnd.mapbox.style+json";
    public const string OpenApi = "application/vnd.oai.openapi+json;version=3.0";

    public const string Csv = "text/csv";
    public const string FlatGeobuf = "application/flatgeobuf";
    public const string GeoPackage = "application/geopackage+sqlite3";
    public const string LinkFormat = "application/link-format";

    private readonly MediaTypeHeaderValue _type = MediaTypeHeaderValue.Parse(MediaType);

    /// <summary>How documents about the data are shown. The first is what one gets who asks for nothing.</summary>
    public static Representation[] OfDocuments { get; } = [new(Form.Json, Json), new(Form.Html, Html)];

    /// <summary>How features are shown; <c>application/json</c> is for those who know no other name for GeoJSON.</summary>
    public static Representation[] OfFeatures { get; } = [new(Form.Json, GeoJson), new(Form.Json, Json), new(Form.Html, Html)];

    /// <summary>How features are given as files, all of them unless a limit is.</summary>
    public static Representation[] OfFiles { get; } = [new(Form.Csv, Csv), new(Form.FlatGeobuf, FlatGeobuf), new(Form.GeoPackage, GeoPackage)];

    /// <summary>How the features of a collection are shown.</summary>
    public static Representation[] OfItems { get; } = [.. OfFeatures, .. OfFiles];

    /// <summary>How the versions of a feature are shown.</summary>
    public static Representation[] OfVersions { get; } = [.. OfDocuments, new(Form.LinkFormat, LinkFormat)];

    /// <summary>How schemas are shown.</summary>
    public static Representation[] OfSchemas { get; } = [new(Form.Json, Schema), new(Form.Json, Json), new(Form.Html, Html)];

    /// <summary>How the description of the API is shown.</summary>
    public static Representation[] OfDefinition { get; } = [new(Form.Json, OpenApi), new(Form.Json, Json), new(Form.Html, Html)];

    /// <summary>How tiles are shown.</summary>
    public static Representation[] OfTiles { get; } = [new(Form.Mvt, Mvt)];

    /// <summary>How a tileset is shown.</summary>
    public static Representation[] OfTileset { get; } = [new(Form.Json, Json), new(Form.Html, Html), new(Form.TileJson, TileJson)];

    /// <summary>How a style is shown.</summary>
    public static Representation[] OfStyle { get; } = [new(Form.Json, Style), new(Form.Json, Json)];

    /// <summary>Whether it is a file to keep rather than a page to read.</summary>
    public bool IsFile => Form is Form.Csv or Form.FlatGeobuf or Form.GeoPackage;

    /// <summary>The word of a form in <c>f</c>.</summary>
    public string Word => Form switch
    {
        Form.Html => "html",
        Form.Csv => "csv",
        Form.FlatGeobuf => "fgb",
        Form.GeoPackage => "gpkg",
        Form.LinkFormat => "link",
        Form.Mvt => "mvt",
        Form.TileJson => "tilejson",
        _ => "json",
    };

    /// <summary>What a link to this form of an answer is called.</summary>
    public string Title { get; } = $"Dạng {NameOf(Form)} / As {NameOf(Form)}";

    /// <summary>What people call it.</summary>
    public string Name => NameOf(Form);

    private static string NameOf(Form form) => form switch
    {
        Form.Html => "HTML",
        Form.Csv => "CSV",
        Form.FlatGeobuf => "FlatGeobuf",
        Form.GeoPackage => "GeoPackage",
        Form.LinkFormat => "link-format",
        Form.Mvt => "MVT",
        Form.TileJson => "TileJSON",
        _ => "JSON",
    };

    /// <summary>The offer a client likes best; ties go to the earlier one. Null when it takes none of them.</summary>
    public static Representation? Preferred(IEnumerable<Representation> offers, HttpRequest request)
    {
        if (!MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out var accepted) || accepted.Count == 0)
        {
            return offers.First();
        }

        foreach (var range in accepted.Where(range => range.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)))
        {
            // All of ours is UTF-8, said or not.
            range.Charset = null;
        }

        var best = offers.MaxBy(offer => offer.Liking(accepted));
        return best?.Liking(accepted) > 0 ? best : null;
    }

    /// <summary>The weight the most precise of the accepted ranges gives.</summary>
    private double Liking(IList<MediaTypeHeaderValue> accepted) =>
        accepted.Where(IsIn).OrderByDescending(Precision).Select(range => range.Quality ?? 1).FirstOrDefault();

    /// <summary>Whether a range names this type; one that takes only <c>application/json</c> may not know what <c>application/geo+json</c> is.</summary>
    private bool IsIn(MediaTypeHeaderValue range) =>
        _type.IsSubsetOf(range) && (range.MatchesAllSubTypes || range.MediaType.Equals(_type.MediaType, StringComparison.OrdinalIgnoreCase));

    private static int Precision(MediaTypeHeaderValue range) => range switch
    {
        { MatchesAllTypes: true } => 0,
        { MatchesAllSubTypes: true } => 1,
        _ => 2 + range.Parameters.Count,
    };
}
