using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Prepared;
using NetTopologySuite.Geometries.Utilities;
using NetTopologySuite.Index.Strtree;
using NetTopologySuite.Operation.Buffer;
using NetTopologySuite.Shape.Fractal;

namespace ZonePlanner.Api.Schematic;

/// <summary>A field of one land-use code, in metres.</summary>
internal sealed record Field(Polygon Outline, string LandUse);

/// <summary>Fields between canals and roads: a bent grid over the ground looked at, with gaps for villages, sparing every site.</summary>
internal sealed class RiceFields(string seed, Geometry surveyed, IEnumerable<Geometry> sites, Geometry? converted)
{
    private const double Width = 520;
    private const double Height = 440;
    private const double Canal = 5;
    private const double Spared = 10;
    private const double Smallest = 5_000;

    // Ground inside a site whose rice land may be converted, back from its edge so that what lies there stays below what was allowed.
    private const double BackFromEdge = 12;

    private readonly Chance chance = new(seed);
    private readonly IPreparedGeometry inside = PreparedGeometryFactory.Prepare(surveyed.Buffer(-100, 2));
    private readonly STRtree<Geometry> spared = Index([.. sites, .. converted is null ? Array.Empty<Geometry>() : [converted]]);
    private readonly Geometry? convertible = converted?.Buffer(-BackFromEdge, Mitred);

    private static BufferParameters Mitred => new(1, EndCapStyle.Flat, JoinStyle.Mitre, 2);

    /// <summary>The fields in an order that keeps neighbours together.</summary>
    public IReadOnlyList<Field> Make()
    {
        var fields = Blocks().SelectMany(Fields).ToList();
        var envelope = surveyed.EnvelopeInternal;
        var side = Math.Max(envelope.Width, envelope.Height) / 4096;
        return [.. fields.OrderBy(field => HilbertCode.Encode(12, Cell(field.Outline.Centroid.X - envelope.MinX, side), Cell(field.Outline.Centroid.Y - envelope.MinY, side)))];
    }

    private static int Cell(double distance, double side) => (int)Math.Clamp(distance / side, 0, 4095);

    private IEnumerable<Polygon> Blocks()
    {
        var centre = surveyed.EnvelopeInternal.Centre;
        var reach = (int)(new Coordinate(surveyed.EnvelopeInternal.MinX, surveyed.EnvelopeInternal.MinY).Distance(centre) / Height) + 1;
        var turn = AffineTransformation.RotationInstance(chance.Between(0.1, 0.7)).Compose(AffineTransformation.TranslationInstance(centre.X, centre.Y));
        var corners = new Coordinate[(2 * reach) + 2, (2 * reach) + 2];
        var village = new double[(2 * reach) + 2, (2 * reach) + 2];
        for (var i = 0; i < (2 * reach) + 2; i++)
        {
            for (var j = 0; j < (2 * reach) + 2; j++)
            {
                var corner = new Coordinate(
                    (i - reach + chance.Between(-0.17, 0.17)) * Width,
                    (j - reach + chance.Between(-0.17, 0.17)) * Height);
                corners[i, j] = turn.Transform(corner, new Coordinate());
                village[i, j] = chance.Next();
            }
        }

        for (var i = 0; i < (2 * reach) + 1; i++)
        {
            for (var j = 0; j < (2 * reach) + 1; j++)
            {
                var block = surveyed.Factory.CreatePolygon([corners[i, j], corners[i + 1, j], corners[i + 1, j + 1], corners[i, j + 1], corners[i, j].Copy()]);
                if (inside.Contains(block) && (IsFarmed(village, i, j) || convertible?.Intersects(block) == true))
                {
                    yield return block;
                }
            }
        }
    }

    // Villages and gardens take whole neighbourhoods: chance smoothed over four by four blocks.
    private static bool IsFarmed(double[,] village, int i, int j)
    {
        const int neighbourhood = 4;
        var (x, y, fx, fy) = (i / neighbourhood, j / neighbourhood, i % neighbourhood / (double)neighbourhood, j % neighbourhood / (double)neighbourhood);
        var last = village.GetLength(0) - 1;
        double At(int a, int b) => village[Math.Min(a, last), Math.Min(b, last)];
        var smooth = (At(x, y) * (1 - fx) * (1 - fy)) + (At(x + 1, y) * fx * (1 - fy)) + (At(x, y + 1) * (1 - fx) * fy) + (At(x + 1, y + 1) * fx * fy);
        return smooth + (0.15 * village[i, j]) < 0.47;
    }

    private IEnumerable<Field> Fields(Polygon block)
    {
        foreach (var part in Split(block))
        {
            var landUse = chance.Next() < 0.86 ? "LUC" : "LUK";
            var field = part.Buffer(-Canal, Mitred);
            if (convertible is not null && convertible.Intersects(field))
            {
                foreach (var allowed in Plane.Polygons(Plane.Shared(field, convertible)).Where(polygon => polygon.Area > Smallest))
                {
                    yield return new Field(allowed, "LUC");
                }
            }

            foreach (var site in spared.Query(field.EnvelopeInternal))
            {
                field = Plane.Without(field, site);
            }

            foreach (var left in Plane.Polygons(field).Where(polygon => polygon.Area > Smallest))
            {
                yield return new Field(left, landUse);
            }
        }
    }

    // Two or three fields a block, divided across its longer sides.
    private Polygon[] Split(Polygon block)
    {
        var ring = block.Shell.Coordinates;
        var count = 2 + chance.Below(2);
        var cuts = Enumerable.Range(0, count + 1)
            .Select(cut => cut == 0 || cut == count ? cut / (double)count : (cut + chance.Between(-0.2, 0.2)) / count)
            .Select(share => (Low: Between(ring[0], ring[1], share), High: Between(ring[3], ring[2], share)))
            .ToArray();
        return [.. Enumerable.Range(0, count).Select(part => block.Factory.CreatePolygon(
            [cuts[part].Low, cuts[part + 1].Low, cuts[part + 1].High, cuts[part].High, cuts[part].Low.Copy()]))];
    }

    private static Coordinate Between(Coordinate from, Coordinate to, double share) =>
        new(from.X + ((to.X - from.X) * share), from.Y + ((to.Y - from.Y) * share));

    private static STRtree<Geometry> Index(Geometry[] sites)
    {
        var index = new STRtree<Geometry>();
        foreach (var site in sites.Select(site => site.Buffer(Spared, 2)))
        {
            index.Insert(site.EnvelopeInternal, site);
        }

        return index;
    }
}
