using ZonePlanner.Api.Ogc.Collections;

namespace ZonePlanner.Api.Ogc.Tiles;

/// <summary>
/// Where a tile's features are read: a statement with the columns and parameters of a <see cref="FeatureSource"/>'s, and how their place is said in the
/// tile. What is not said here of a source is made of its outlines in degrees.
/// </summary>
/// <param name="Sql">The statement.</param>
/// <param name="Shape">The shape in the tile.</param>
/// <param name="Meets">Which features may lie in it.</param>
internal sealed record TileSource(string Sql, string Shape, string Meets)
{
    /// <summary>Their order, so that a tile cut again is the same to the byte.</summary>
    public string Order { get; private init; } = "feature.id";

    /// <summary>Tiles of this zoom and less show protected land merged and units simplified; beyond, each parcel and unit as it is.</summary>
    public const int LastMergedZoom = 13;

    private const string MeetsInDegrees = $"feature.geometry && {TileStatement.Box}";

    private static readonly TileSource Merged = new(
        Database.Sql.Beside(typeof(TileSource), "merged_land.sql").TrimEnd().TrimEnd(';'),
        InTile("feature.mercator"),
        $"feature.mercator && {TileStatement.Ground}")
    {
        Order = "feature.layer, feature.land_use_code, feature.mercator",
    };

    private const string SimplifiedUnit = "(SELECT simplified.outline FROM unit_outline_simplified AS simplified WHERE simplified.unit_version_id = feature.line AND simplified.last_zoom = $14)";

    /// <summary>What a collection's tiles of a zoom are made of.</summary>
    public static TileSource Of(FeatureSource source, int zoom)
    {
        if (ReferenceEquals(source, ProtectedLandFeatures.Source))
        {
            return zoom <= LastMergedZoom ? Merged : new(source.Sql, InTile("feature.mercator"), MeetsInDegrees);
        }

        if (ReferenceEquals(source, SiteFeatures.Source))
        {
            return new(source.Sql, AlwaysSeen("feature.mercator"), MeetsInDegrees);
        }

        if (ReferenceEquals(source, PlotFeatures.Source))
        {
            return new(source.Sql, InTile("feature.mercator"), MeetsInDegrees);
        }

        if (ReferenceEquals(source, UnitFeatures.Source))
        {
            return new(source.Sql, InTile(zoom <= LastMergedZoom ? SimplifiedUnit : "feature.mercator"), MeetsInDegrees);
        }

        return new(source.Sql, InTile("web_mercator(feature.geometry)"), MeetsInDegrees);
    }

    private static string InTile(string shape) => $"ST_AsMVTGeom({shape}, {TileStatement.Envelope}, {TileStatement.Extent}, {TileStatement.Buffer}, true)";

    /// <summary>A site never vanishes: one that would be less than a pixel, or thinner than the grid, is a square of one pixel where it lies.</summary>
    private static string AlwaysSeen(string shape)
    {
        var square = InTile($"ST_Expand(ST_PointOnSurface({shape}), {TileStatement.Pixel} / 2)");
        return $"CASE WHEN ST_Area({shape}) < {TileStatement.Pixel} * {TileStatement.Pixel} THEN {square} ELSE coalesce({InTile(shape)}, {square}) END";
    }
}
