using NetTopologySuite.Geometries;
using NetTopologySuite.Index.Strtree;

namespace ZonePlanner.Domain.Boundaries;

/// <summary>The sides of an outline to be found by place.</summary>
internal sealed class SideIndex
{
    private readonly STRtree<Side> _tree = new();

    /// <summary>Indexes the sides of an outline, or only those that reach into a box.</summary>
    public SideIndex(Geometry outline, Envelope? within = null)
    {
        foreach (var side in Wgs84.Rings(outline).SelectMany(ring => Side.Of(ring.Coordinates)).Where(side => within is null || within.Intersects(side.Box)))
        {
            _tree.Insert(side.Box, side);
        }

        _tree.Build();
    }

    /// <summary>The nearest side within so many metres of a place, and how far it is.</summary>
    public (Side Side, double Metres)? Nearest(Coordinate place, double metres)
    {
        (Side Side, double Metres)? nearest = null;
        foreach (var side in _tree.Query(Box.Around(new Envelope(place), metres)))
        {
            var distance = side.Distance(place);
            if (distance <= metres && !(nearest?.Metres <= distance))
            {
                nearest = (side, distance);
            }
        }

        return nearest;
    }
}
