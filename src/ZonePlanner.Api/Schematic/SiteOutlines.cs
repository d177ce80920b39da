using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Prepared;
using NetTopologySuite.Geometries.Utilities;
using NetTopologySuite.Simplify;
using ZonePlanner.Api.Dataset;

namespace ZonePlanner.Api.Schematic;

/// <summary>One version of a site with the outline made up for it.</summary>
internal sealed record SiteOutline(SitePlan Site, CsvRow Version, Geometry Degrees);

/// <summary>A place for every site with an area: in the communes and districts its sources name, clear of all others.</summary>
internal sealed class SiteOutlines
{
    private const double Apart = 25;

    private const double East = 0;

    private readonly UnitOutlines units;
    private readonly Dictionary<string, Plane> planes;
    private readonly Dictionary<string, Geometry> ground = [];
    private readonly List<SiteOutline> drawn = [];
    private readonly ILookup<string, CsvRow> communesOf;

    public SiteOutlines(DataFolder data, UnitOutlines units, Dictionary<string, Plane> planes)
    {
        this.units = units;
        this.planes = planes;
        communesOf = data.Rows("units.csv").Where(unit => unit["level"] == "commune").ToLookup(unit => unit["former_district"]);
        var plans = SitePlan.Read(data);
        foreach (var plan in plans.Where(plan => plan.IsEconomicZone))
        {
            DrawEconomicZone(plan);
        }

        // What is merged away comes last, beside the ground left for it in the site it goes into.
        foreach (var plan in plans.Where(plan => !plan.IsEconomicZone && plan.Site.List("districts").Length > 0).OrderBy(plan => plan.MergedInto is not null))
        {
            DrawSite(plan);
        }
    }

    public IReadOnlyList<SiteOutline> All => drawn;

    public int AreaSrid(SitePlan site) => planes[site.Province].Srid;

    /// <summary>An economic zone is the coast of its districts: the part that lies farthest east, of the size decided.</summary>
    private void DrawEconomicZone(SitePlan plan)
    {
        var plane = planes[plan.Province];
        var districts = plane.FromDegrees(UnitCells.Merge(plan.Site.List("districts").Select(units.District)));
        var shore = TopologyPreservingSimplifier.Simplify(districts.Buffer(-700, 1), 600);
        foreach (var version in plan.Versions)
        {
            drawn.Add(new SiteOutline(plan, version, Slice.Exactly(plan.Ground, shore, East, plane)));
        }
    }

    private void DrawSite(SitePlan plan)
    {
        var plane = planes[plan.Province];
        var chance = new Chance(plan.Code);
        var outline = Outline.Exactly(plan.Ground, Place(plan, plane, chance), plane);
        var metres = plane.FromDegrees(outline);
        ground.Add(plan.Code, metres);
        var direction = chance.Between(0, 2 * Math.PI);
        foreach (var version in plan.Versions)
        {
            drawn.Add(new SiteOutline(plan, version, Part(version, plan, outline, metres, direction)));
        }
    }

    // Stages of one site lie in one another; a site that moved leaves land on one side and takes land on the other.
    private Geometry Part(CsvRow version, SitePlan plan, Geometry outline, Geometry metres, double direction)
    {
        var squareMetres = version.Double("decided_ha").GetValueOrDefault() * 10_000;
        if (Math.Abs(squareMetres - plan.Ground) < 1)
        {
            return outline;
        }

        var hasMoved = plan.Moved > 0 && version == plan.Versions[^1];
        return Slice.Exactly(squareMetres, metres, hasMoved ? direction + Math.PI : direction, planes[plan.Province]);
    }

    private Polygon Place(SitePlan plan, Plane plane, Chance chance)
    {
        foreach (var home in Homes(plan, plane))
        {
            var inside = PreparedGeometryFactory.Prepare(home);
            var start = Start(plan, plane, home, chance);
            for (var attempt = 0; attempt < 4; attempt++)
            {
                var shape = Outline.MakeUp(plan.Ground, chance);
                if (Around(start, chance).Select(place => Move(shape, place)).FirstOrDefault(candidate => inside.Covers(candidate) && IsClear(candidate, plan)) is { } found)
                {
                    return found;
                }
            }
        }

        throw new InvalidOperationException($"No place was found for {plan.Code}.");
    }

    private IEnumerable<Geometry> Homes(SitePlan plan, Plane plane)
    {
        var districts = UnitCells.Merge(plan.Site.List("districts").Select(units.District));
        if (plan.Site.List("communes") is { Length: > 0 } communes)
        {
            var named = Plane.Shared(plane.FromDegrees(UnitCells.Merge(communes.Select(units.Commune))), plane.FromDegrees(districts));
            if (named.Area > plan.Ground)
            {
                yield return named;
            }
        }

        yield return plane.FromDegrees(districts);
    }

    private Coordinate Start(SitePlan plan, Plane plane, Geometry home, Chance chance)
    {
        if (plan.MergedInto is { } into && drawn.Find(outline => outline.Site.Code == into) is { } first)
        {
            return Plane.Without(ground[into], plane.FromDegrees(first.Degrees)) is { IsEmpty: false } left ? left.Centroid.Coordinate : ground[into].Centroid.Coordinate;
        }

        if (plan.Site.List("communes").Length > 0)
        {
            return home.InteriorPoint.Coordinate;
        }

        var inside = plan.Site.List("districts").SelectMany(district => communesOf[district]).ToArray();
        var commune = inside[chance.Below(inside.Length)];
        return plane.Place(commune.Double("place_lon").GetValueOrDefault(), commune.Double("place_lat").GetValueOrDefault());
    }

    // Wider and wider rings about the start, each begun at another bearing.
    private static IEnumerable<Coordinate> Around(Coordinate start, Chance chance)
    {
        yield return start;
        for (var ring = 1; ring <= 60; ring++)
        {
            var begin = chance.Next();
            var count = Math.Min(6 * ring, 36);
            for (var step = 0; step < count; step++)
            {
                var bearing = 2 * Math.PI * ((step / (double)count) + begin);
                yield return new Coordinate(start.X + (ring * 250 * Math.Cos(bearing)), start.Y + (ring * 250 * Math.Sin(bearing)));
            }
        }
    }

    private static Polygon Move(Polygon shape, Coordinate place) =>
        (Polygon)AffineTransformation.TranslationInstance(place.X, place.Y).Transform(shape);

    private bool IsClear(Polygon candidate, SitePlan plan)
    {
        var near = candidate.EnvelopeInternal.Copy();
        near.ExpandBy(Apart);
        var plane = planes[plan.Province];
        return ground
            .Where(other => other.Key != plan.MergedInto && other.Value.EnvelopeInternal.Intersects(near))
            .All(other => IsApart(candidate, other.Value))
            && drawn
            .Where(other => other.Site.Code == plan.MergedInto && OverlapsInTime(other.Version, plan.Versions[0]))
            .All(other => IsApart(candidate, plane.FromDegrees(other.Degrees)));
    }

    private static bool IsApart(Geometry one, Geometry other) => one.Distance(other) >= Apart;

    private static bool OverlapsInTime(CsvRow one, CsvRow other) =>
        (one.Date("valid_from") ?? DateOnly.MinValue) < (other.Date("valid_to") ?? DateOnly.MaxValue)
        && (other.Date("valid_from") ?? DateOnly.MinValue) < (one.Date("valid_to") ?? DateOnly.MaxValue);
}
