namespace ZonePlanner.Domain.Coordinates;

/// <summary>The order in which a CRS writes its two numbers.</summary>
public enum AxisOrder
{
    /// <summary>Longitude, latitude: OGC:CRS84.</summary>
    LongitudeLatitude,

    /// <summary>Latitude, longitude: EPSG:4326 and EPSG:4756.</summary>
    LatitudeLongitude,

    /// <summary>Easting, northing: the zones and Web Mercator. A survey table's Y comes before its X.</summary>
    EastingNorthing,
}
