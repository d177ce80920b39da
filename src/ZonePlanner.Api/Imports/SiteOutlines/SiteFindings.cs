using NetTopologySuite.Geometries;
using Npgsql;
using ZonePlanner.Api.Database.Checks;
using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Checks;
using ZonePlanner.Domain.Coordinates;
using ZonePlanner.Domain.Time;

namespace ZonePlanner.Api.Imports.SiteOutlines;

/// <summary>What the engine of checks says of staged outlines, each among the others that come with it: errors refuse a feature, the rest is told.</summary>
internal sealed class SiteFindings
{
    private const int ToldEach = 5;

    /// <summary>Ground that two cannot both have: listed with its hectares as a conflict, by the rules that guard the record on every day.</summary>
    private static readonly string[] Conflicts = ["overlap", "overlap-later", "rice-land", "rice-land-later"];

    private readonly List<(PlannedSite Site, Finding Finding)> _found = [];

    private SiteFindings()
    {
    }

    /// <summary>The features that cannot be loaded.</summary>
    public IEnumerable<RefusedFeature> Refused => _found
        .Where(static found => found.Finding.Severity == Severity.Error && !Conflicts.Contains(found.Finding.Code))
        .Select(static found => new RefusedFeature(found.Site.Number, found.Site.Name, Said(found.Finding)));

    /// <summary>Warnings, kind by kind, the first few of each in full.</summary>
    public IEnumerable<Sentence> Told => _found
        .Where(static found => found.Finding.Severity == Severity.Warning)
        .GroupBy(static found => found.Finding.Code, StringComparer.Ordinal)
        .SelectMany(Tell);

    public static async Task<SiteFindings> OfAsync(NpgsqlConnection connection, IReadOnlyList<PlannedSite> planned, DateOnly day, CancellationToken cancellation)
    {
        var findings = new SiteFindings();
        var outlines = (await Statement.ListAsync(
            typeof(SiteFindings),
            "staged_outlines.sql",
            connection,
            static row => (Number: row.GetInt32(0), Outline: row.GetFieldValue<MultiPolygon>(1)),
            cancellation,
            planned.Where(static site => site.IsInForce).Select(static site => site.Number).Distinct().ToArray())).ToDictionary(static staged => staged.Number, static staged => staged.Outline);
        var codes = planned.Select(static site => site.Code).OfType<string>().ToArray();
        foreach (var site in planned.Where(site => outlines.ContainsKey(site.Number)).DistinctBy(static site => site.Number))
        {
            var question = new BoundaryQuestion(site.KindOfSite, day) { Site = site.Code, Name = site.Name, MovedAlong = codes };
            var judged = await BoundaryJudgement.OfAsync(connection, Drawn(outlines[site.Number]), question, new AsOf(day, DateTimeOffset.MaxValue), Asker.Anybody, cancellation);
            findings._found.AddRange(judged.Check.Findings.Select(finding => (site, finding)));
        }

        return findings;
    }

    private static DrawnOutline Drawn(MultiPolygon outline) => new(
        Crs.Crs84,
        [.. outline.Geometries.Cast<Polygon>().Select(static part => part.Holes.Prepend(part.Shell).Select(static ring => ring.Coordinates).ToArray())],
        HasHeights: false);

    private static IEnumerable<Sentence> Tell(IGrouping<string, (PlannedSite Site, Finding Finding)> alike)
    {
        foreach (var (site, finding) in alike.Take(ToldEach))
        {
            var said = Said(finding);
            yield return new Sentence($"Cảnh báo, {site.Name}: {said.Vi}", $"Warning, {site.Name}: {said.En}");
        }

        if (alike.Count() - ToldEach is > 0 and var more)
        {
            yield return new Sentence($"… và {more} cảnh báo cùng loại “{alike.Key}”.", $"… and {more} more warnings of the kind “{alike.Key}”.");
        }
    }

    private static Sentence Said(Finding finding) => new(finding.Message.Vi, finding.Message.En);
}
