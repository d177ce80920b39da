namespace ZonePlanner.Domain.Coordinates;

/// <summary>What a longitude and latitude are measured on. Both use the WGS 84 ellipsoid; 224 m lie between them.</summary>
public enum Datum
{
    /// <summary>World Geodetic System 1984.</summary>
    Wgs84,

    /// <summary>Vietnam's national datum (QĐ 83/2000/QĐ-TTg).</summary>
    Vn2000,
}
