using NetTopologySuite.Geometries;
using ZonePlanner.Domain.Coordinates;

namespace ZonePlanner.Domain.Boundaries;

/// <summary>Ground a boundary must not take, judged as a whole: the protected parcels of a layer and code, or another site, with their own corners.</summary>
/// <param name="Subject">A site's code, or a land-use code.</param>
/// <param name="Outlines">Its outlines, which may touch and overlap.</param>
public sealed record LandInTheWay(string Subject, IReadOnlyList<Geometry> Outlines)
{
    private const double SmallestM2 = 1;

    private const double AlwaysM2 = 100;

    private readonly Lazy<MultiPolygon> _ground = new(() => Overlay.Together(Outlines));

    /// <summary>Its outlines as one.</summary>
    public MultiPolygon Ground => _ground.Value;

    /// <summary>Whether a boundary lies over it by more than a line drawn twice: over 1 m², and wider than 5 cm on average or over 100 m². The database's guards say the same.</summary>
    public bool IsTakenBy(MultiPolygon boundary, Tm3Zone zone)
    {
        if (!boundary.EnvelopeInternal.Intersects(Ground.EnvelopeInternal))
        {
            return false;
        }

        var shared = CoordinateConversion.Between(Crs.Crs84, zone.Crs).Convert(Overlay.Shared(boundary, Ground));
        return shared.Area > SmallestM2 && (shared.Area > AlwaysM2 || 2 * shared.Area > Tolerance.Metres * shared.Length);
    }
}
