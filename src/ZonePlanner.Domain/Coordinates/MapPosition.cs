namespace ZonePlanner.Domain.Coordinates;

/// <summary>A place in some CRS, x first whatever the CRS: longitude or easting, then latitude or northing; degrees or metres.</summary>
/// <param name="X">Longitude in degrees, or easting in metres (a survey table's Y).</param>
/// <param name="Y">Latitude in degrees, or northing in metres (a survey table's X).</param>
public readonly record struct MapPosition(double X, double Y)
{
    /// <summary>Whether both numbers are finite.</summary>
    public bool IsFinite => double.IsFinite(X) && double.IsFinite(Y);

    /// <summary>The same two numbers in the other order.</summary>
    public MapPosition Swap() => this with { X = Y, Y = X };
}
