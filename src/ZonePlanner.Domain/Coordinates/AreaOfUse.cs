using System.Globalization;

namespace ZonePlanner.Domain.Coordinates;

/// <summary>The box in WGS 84 degrees outside which a CRS is refused.</summary>
public readonly record struct AreaOfUse(double West, double South, double East, double North)
{
    /// <summary>The whole globe.</summary>
    public static AreaOfUse World { get; } = new(-180, -90, 180, 90);

    /// <summary>EPSG's box of onshore Vietnam (8.33 to 23.4 N, 102.14 to 109.53 E), rounded outward to whole degrees.</summary>
    public static AreaOfUse Vietnam { get; } = new(102, 8, 110, 24);

    /// <summary>Whether a longitude and latitude lie in the box, its edge included. Never true of NaN.</summary>
    public bool Contains(MapPosition degrees) =>
        degrees.X >= West && degrees.X <= East && degrees.Y >= South && degrees.Y <= North;

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{South} to {North}° N, {West} to {East}° E");
}
