using NetTopologySuite.Geometries;

namespace ZonePlanner.Domain.Protected;

/// <summary>One parcel of a layer. It is known as long as its layer is.</summary>
public sealed class ProtectedParcel
{
    /// <summary>The database's number.</summary>
    public long Id { get; init; }

    /// <summary>The layer's line.</summary>
    public required long LayerId { get; init; }

    /// <summary>The land-use code (LUC, LUK, RDD…), or the layer kind's own word where there is none.</summary>
    public required string LandUseCode { get; init; }

    /// <summary>The outline: longitude, latitude, WGS 84.</summary>
    public required MultiPolygon Outline { get; init; }

    /// <summary>Square metres in the layer's TM-3 zone. Measured by the database.</summary>
    public double AreaM2 { get; private set; }
}
