using NetTopologySuite.Geometries;
using ZonePlanner.Domain.Coordinates;

namespace ZonePlanner.Domain.Measures;

/// <summary>The legal area of an outline: on the plane of a VN-2000 TM-3 zone.</summary>
public static class Tm3Measurement
{
    /// <summary>The area a zone's plane gives a geometry.</summary>
    /// <param name="zone">The boundary's own zone.</param>
    /// <param name="geometry">In degrees of WGS 84 or in any VN-2000 CRS, x first; its SRID says which.</param>
    /// <exception cref="ArgumentException">The SRID is not one of a supported CRS: a CRS is never implied.</exception>
    public static LandArea Measure(this Tm3Zone zone, Geometry geometry)
    {
        var source = Crs.OfSrid(geometry.SRID)
            ?? throw new ArgumentException($"SRID {geometry.SRID} is not a supported CRS.", nameof(geometry));
        return new(CoordinateConversion.Between(source, zone.Crs).Convert(geometry).Area);
    }
}
