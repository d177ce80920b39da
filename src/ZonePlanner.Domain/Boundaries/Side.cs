using NetTopologySuite.Geometries;
using ZonePlanner.Domain.Checks;

namespace ZonePlanner.Domain.Boundaries;

/// <summary>One side of an outline, from corner to corner.</summary>
internal readonly record struct Side(Coordinate From, Coordinate To)
{
    public Side Reversed => this with { From = To, To = From };

    public Envelope Box => new(From, To);

    /// <summary>How far along the side, from 0 to 1, the point of it nearest to a place lies.</summary>
    public double Along(Coordinate place)
    {
        var (side, step) = (LocalMetres.From(From, To), LocalMetres.From(From, place));
        var squared = (side.East * side.East) + (side.North * side.North);
        return squared > 0 ? Math.Clamp(((side.East * step.East) + (side.North * step.North)) / squared, 0, 1) : 0;
    }

    /// <summary>The point of the side nearest to a place.</summary>
    public Coordinate Foot(Coordinate place)
    {
        var along = Along(place);
        return along switch
        {
            <= 0 => From,
            >= 1 => To,
            _ => new(From.X + (along * (To.X - From.X)), From.Y + (along * (To.Y - From.Y))),
        };
    }

    /// <summary>Metres from a place to the side.</summary>
    public double Distance(Coordinate place) => LocalMetres.From(place, Foot(place)).Length;

    /// <summary>The sides of a ring or line.</summary>
    public static IEnumerable<Side> Of(Coordinate[] line) => Enumerable.Range(1, Math.Max(0, line.Length - 1)).Select(index => new Side(line[index - 1], line[index]));

    /// <summary>A ring with corners put into its sides.</summary>
    public static Coordinate[] WithCorners(Coordinate[] ring, IReadOnlyCollection<(Side Side, Coordinate Corner)> more)
    {
        var bySide = more.ToLookup(corner => corner.Side, corner => corner.Corner);
        return [ring[0], .. Of(ring).SelectMany(side => bySide[side].Distinct().OrderBy(side.Along).Append(side.To))];
    }
}
