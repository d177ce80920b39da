using System.Numerics;
using ProjNet.CoordinateSystems;
using ProjNet.CoordinateSystems.Projections;
using ProjNet.CoordinateSystems.Transformations;

namespace ZonePlanner.Domain.Coordinates;

/// <summary>Transverse Mercator (EPSG method 9807) by Krüger's series, in ProjNet's frame. The latitude of origin is the equator.</summary>
/// <remarks>
/// ProjNet's own projection of this name expands in longitude: 0.06 mm out at 4° from the meridian, 0.2 mm at 5°, 8.5 mm at 9°, where UTM zone 49 reaches
/// when all of Vietnam is put on it. Krüger's series in the third flattening, here to its fourth power as in EPSG's guidance note 7-2, is exact to 0.001 mm
/// over the whole country in every zone, and is what PROJ computes.
/// </remarks>
internal sealed class KruegerTransverseMercator : MapProjection
{
    private const int Passes = 8;

    private readonly double _radius;
    private readonly double[] _toPlane;
    private readonly double[] _toSphere;

    public KruegerTransverseMercator(IEnumerable<ProjectionParameter> parameters)
        : this(parameters, inverse: null)
    {
    }

    private KruegerTransverseMercator(IEnumerable<ProjectionParameter> parameters, KruegerTransverseMercator? inverse)
        : base(parameters, inverse)
    {
        Name = "Transverse_Mercator";
        Authority = "EPSG";
        AuthorityCode = 9807;

        var n = (_semiMajor - _semiMinor) / (_semiMajor + _semiMinor);
        var n2 = n * n;
        var n3 = n2 * n;
        var n4 = n2 * n2;
        _radius = scale_factor * _semiMajor / (1 + n) * (1 + (n2 / 4) + (n4 / 64));
        _toPlane =
        [
            (n / 2) - (2 * n2 / 3) + (5 * n3 / 16) + (41 * n4 / 180),
            (13 * n2 / 48) - (3 * n3 / 5) + (557 * n4 / 1440),
            (61 * n3 / 240) - (103 * n4 / 140),
            49561 * n4 / 161280,
        ];
        _toSphere =
        [
            -((n / 2) - (2 * n2 / 3) + (37 * n3 / 96) - (n4 / 360)),
            -((n2 / 48) + (n3 / 15) - (437 * n4 / 1440)),
            -((17 * n3 / 480) - (37 * n4 / 840)),
            -(4397 * n4 / 161280),
        ];
    }

    public override MathTransform Inverse() => _inverse ??= new KruegerTransverseMercator(_Parameters.ToProjectionParameter(), this);

    protected override void RadiansToMeters(ref double lon, ref double lat)
    {
        // The tangent of the conformal latitude, then the transverse Mercator of the sphere.
        var tangent = Math.Sinh(Math.Asinh(Math.Tan(lat)) - (_e * Math.Atanh(_e * Math.Sin(lat))));
        var (sin, cos) = Math.SinCos(lon - central_meridian);
        var sphere = new Complex(Math.Atan2(tangent, cos), Math.Asinh(sin / Math.Sqrt((tangent * tangent) + (cos * cos))));

        var plane = (sphere + SineSeries(_toPlane, sphere)) * _radius;
        (lon, lat) = (plane.Imaginary, plane.Real);
    }

    protected override void MetersToRadians(ref double x, ref double y)
    {
        var plane = new Complex(y, x) / _radius;
        var sphere = plane + SineSeries(_toSphere, plane);

        var (sin, cos) = Math.SinCos(sphere.Real);
        var sinh = Math.Sinh(sphere.Imaginary);
        var conformal = Math.Asinh(sin / Math.Sqrt((sinh * sinh) + (cos * cos)));
        x = central_meridian + Math.Atan2(sinh, cos);

        // Each pass leaves 0.7 % of the error (e²) of the one before.
        var isometric = conformal;
        for (var pass = 0; pass < Passes; pass++)
        {
            isometric = conformal + (_e * Math.Atanh(_e * Math.Tanh(isometric)));
        }

        y = Math.Atan(Math.Sinh(isometric));
    }

    /// <summary>The sum of aⱼ sin 2jζ by Clenshaw's recurrence.</summary>
    private static Complex SineSeries(double[] a, Complex zeta)
    {
        var twiceCosine = 2 * Complex.Cos(2 * zeta);
        var (next, afterNext) = (Complex.Zero, Complex.Zero);
        for (var j = a.Length - 1; j >= 0; j--)
        {
            (next, afterNext) = (a[j] + (twiceCosine * next) - afterNext, next);
        }

        return next * Complex.Sin(2 * zeta);
    }
}
