namespace ZonePlanner.Domain.Coordinates;

/// <summary>Between VN-2000 and WGS 84 by the official seven parameters (QĐ 05/2007/QĐ-BTNMT, EPSG:6960), each direction the exact inverse of the other.</summary>
/// <remarks>
/// ProjNet has this step too, and three things in it cost millimetres: its latitude from geocentric coordinates is one pass of an approximation (1.9 mm over
/// Vietnam); its inverse negates the parameters where it should undo them in order (0.06 mm); and a longitude and latitude carry no height, so each direction
/// starts from height 0 and ends at another (−42 to +15 m over Vietnam), which the way back does not know of (1.5 mm). None can be set from outside, so the step is here.
/// The first two are cured by exact formulas. The third is in EPSG's method itself and so in PROJ, whose own round trip is open by those 1.5 mm. Here the height
/// stands half below one ellipsoid and half above the other, the same point whichever way it is walked: a round trip closes to 0.001 mm, and
/// PROJ's answer is at most 0.74 mm away in either direction.
/// </remarks>
internal static class DatumShift
{
    private const double SemiMajor = 6_378_137;
    private const double Flattening = 1 / 298.257223563;
    private const double SemiMinor = SemiMajor * (1 - Flattening);
    private const double EccentricitySquared = Flattening * (2 - Flattening);
    private const double SecondEccentricitySquared = EccentricitySquared / (1 - EccentricitySquared);
    private const double RadiansPerDegree = Math.PI / 180;
    private const double RadiansPerSecond = RadiansPerDegree / 3600;

    // EPSG:6960 is a coordinate frame rotation: rx = −0.00928836″, ry = 0.01975479″, rz = −0.00427372″.
    // The formulas below turn position vectors, so the three have the opposite sign here.
    private const double RotationX = 0.00928836 * RadiansPerSecond;
    private const double RotationY = -0.01975479 * RadiansPerSecond;
    private const double RotationZ = 0.00427372 * RadiansPerSecond;
    private const double Scale = 1 + 0.252906278e-6;

    private static readonly Vector Translation = new(-191.90441429, -39.30318279, -111.45032835);

    /// <summary>A longitude and latitude of VN-2000 on WGS 84.</summary>
    public static MapPosition ToWgs84(MapPosition vn2000)
    {
        var (point, up) = OnEllipsoid(vn2000);
        var rise = (Forward(point) - point).Dot(up);
        return ToDegrees(Forward(point - (up * (rise / 2))));
    }

    /// <summary>A longitude and latitude of WGS 84 on VN-2000.</summary>
    public static MapPosition ToVn2000(MapPosition wgs84)
    {
        var (point, up) = OnEllipsoid(wgs84);
        var rise = (Backward(point) - point).Dot(up);
        return ToDegrees(Backward(point - (up * (rise / 2))));
    }

    private static Vector Forward(Vector vn2000) => (Turn(vn2000, 1) * Scale) + Translation;

    // A rotation's inverse is its transpose; at these angles, 1e-7, the linear form keeps that to 1e-14.
    private static Vector Backward(Vector wgs84) => Turn((wgs84 - Translation) * (1 / Scale), -1);

    private static Vector Turn(Vector v, double sense) => new(
        v.X + (sense * ((RotationY * v.Z) - (RotationZ * v.Y))),
        v.Y + (sense * ((RotationZ * v.X) - (RotationX * v.Z))),
        v.Z + (sense * ((RotationX * v.Y) - (RotationY * v.X))));

    private static (Vector Point, Vector Up) OnEllipsoid(MapPosition degrees)
    {
        var (sinLongitude, cosLongitude) = Math.SinCos(degrees.X * RadiansPerDegree);
        var (sinLatitude, cosLatitude) = Math.SinCos(degrees.Y * RadiansPerDegree);
        var up = new Vector(cosLatitude * cosLongitude, cosLatitude * sinLongitude, sinLatitude);
        var radius = SemiMajor / Math.Sqrt(1 - (EccentricitySquared * sinLatitude * sinLatitude));
        return (new(radius * up.X, radius * up.Y, radius * (1 - EccentricitySquared) * up.Z), up);
    }

    // Bowring's formula from the reduced latitude: within kilometres of the ellipsoid one pass is exact to a micrometre, the second to the last bit.
    private static MapPosition ToDegrees(Vector point)
    {
        var fromAxis = Math.Sqrt((point.X * point.X) + (point.Y * point.Y));
        var reduced = Math.Atan2(point.Z * SemiMajor, fromAxis * SemiMinor);
        var latitude = 0.0;
        for (var pass = 0; pass < 2; pass++)
        {
            var (sin, cos) = Math.SinCos(reduced);
            latitude = Math.Atan2(
                point.Z + (SecondEccentricitySquared * SemiMinor * sin * sin * sin),
                fromAxis - (EccentricitySquared * SemiMajor * cos * cos * cos));
            reduced = Math.Atan((1 - Flattening) * Math.Tan(latitude));
        }

        return new(Math.Atan2(point.Y, point.X) / RadiansPerDegree, latitude / RadiansPerDegree);
    }

    private readonly record struct Vector(double X, double Y, double Z)
    {
        public static Vector operator +(Vector a, Vector b) => new(a.X + b.X, a.Y + b.Y, a.Z + b.Z);

        public static Vector operator -(Vector a, Vector b) => new(a.X - b.X, a.Y - b.Y, a.Z - b.Z);

        public static Vector operator *(Vector v, double factor) => new(v.X * factor, v.Y * factor, v.Z * factor);

        public double Dot(Vector other) => (X * other.X) + (Y * other.Y) + (Z * other.Z);
    }
}
