using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Database.Checks;
using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Checks;
using ZonePlanner.Domain.Measures;
using ZonePlanner.Domain.Plans;
using ZonePlanner.Domain.Proposals;
using ZonePlanner.Domain.Sites;
using ZonePlanner.Domain.Time;
using ZonePlanner.Domain.Units;

namespace ZonePlanner.Api.Proposals;

/// <summary>What there is to say about a proposal: the engine's findings on each outline, among the sites that change together, by the rules of the day it was received.</summary>
/// <param name="ValidAt">The day it would hold from.</param>
/// <param name="RulesOf">The day whose rules it is judged by.</param>
/// <param name="Findings">Every finding, with the change it is about.</param>
/// <param name="Changes">The engine's judgement of each change that has an outline.</param>
/// <param name="Known">The sites it names, as the record has them.</param>
internal sealed record ProposalJudgement(
    DateOnly ValidAt, DateOnly RulesOf, IReadOnlyList<KeyedFinding> Findings, IReadOnlyList<JudgedChange> Changes, IReadOnlyDictionary<string, SiteBefore> Known)
{
    private static readonly string ChangedSites = Sql.Beside(typeof(ProposalJudgement), "changed_sites.sql");
    private static readonly string WholeProvince = Sql.Beside(typeof(ProposalJudgement), "whole_province.sql");
    private static readonly string SharedByChanges = Sql.Beside(typeof(ProposalJudgement), "shared_by_changes.sql");

    /// <summary>Whether it says all it must and its outlines are boundaries: only then is it worth a planner's time.</summary>
    public bool IsComplete => Findings.All(found => !found.IsOfCompleteness);

    /// <summary>Whether nothing keeps it from being published.</summary>
    public bool IsPublishable => Findings.All(found => found.Finding.Severity != Severity.Error);

    /// <summary>Warnings nobody has given a reason for.</summary>
    public IEnumerable<KeyedFinding> Unanswered(IReadOnlyCollection<string> reasons) =>
        Findings.Where(found => found.Finding.Severity == Severity.Warning && !reasons.Contains(found.Key));

    /// <summary>Judges a proposal on a connection; inside a transaction that holds the queue of writers, nothing judged can change before it is written.</summary>
    public static async Task<ProposalJudgement> OfAsync(NpgsqlConnection connection, Proposal proposal, ProposalContent content, CancellationToken cancellation)
    {
        var today = AsOfParameters.Today(TimeProvider.System);
        var (validAt, rulesOf) = (content.ValidFrom ?? today, proposal.ReceivedOn ?? today);
        var (units, codes) = await ReadProvinceAsync(connection, proposal.ProvinceId, cancellation);
        var known = await ReadSitesAsync(connection, content, validAt, units, cancellation);
        var movedAlong = content.Changes.Select(change => change.Site).OfType<string>().ToArray();

        var incomplete = Completeness.Check(content, today).Select(finding => (Change: (int?)null, Finding: finding, IsOfCompleteness: true, IsOfProposal: true)).ToList();
        var found = new List<(int? Change, Finding Finding, bool IsOfCompleteness, bool IsOfProposal)>();
        var judged = new List<JudgedChange>();
        foreach (var (index, change) in content.Changes.Index())
        {
            incomplete.AddRange(Completeness.Check(content, change, known).Select(finding => ((int?)index, finding, true, true)));
            if (change is not { Outline: { } outline, LeavesInForce: true })
            {
                continue;
            }

            var before = change.Site is null ? null : known.GetValueOrDefault(change.Site);
            var question = Question(change, before, validAt, rulesOf, movedAlong);
            var judgement = await BoundaryJudgement.OfAsync(connection, outline, question, new AsOf(validAt, DateTimeOffset.MaxValue), new Asker(units, proposal.Id), cancellation);
            judged.Add(new JudgedChange(index, change, question, judgement));
            // An outline that is not a boundary is not worth handing in; what a boundary hits may be.
            found.AddRange(judgement.Check.Findings.Select(finding => ((int?)index, finding, judgement.There is null && finding.Severity == Severity.Error, false)));
            found.AddRange(OutsideProvince(judgement.There, codes).Select(finding => ((int?)index, finding, true, true)));
            found.AddRange(Resized(change, before, judgement.There).Select(finding => ((int?)index, finding, true, true)));
        }

        found.AddRange((await SharedAsync(connection, judged, cancellation)).Select(shared => ((int?)shared.Change, shared.Finding, false, true)));
        return new(validAt, rulesOf, Keyed([.. incomplete, .. found]), judged, known);
    }

    private static BoundaryQuestion Question(ProposedChange change, SiteBefore? before, DateOnly validAt, DateOnly rulesOf, string[] movedAlong) =>
        new(change.Kind ?? before?.Kind ?? SiteKind.IndustrialCluster, validAt)
        {
            RulesOf = rulesOf,
            MovedAlong = movedAlong,
            Declared = Area(change.DeclaredHa),
            Decided = Area(change.DecidedHa),
            Commune = change.Commune,
            Site = change.Site,
            Name = change.Name == before?.Name ? null : change.Name,
        };

    private static LandArea? Area(decimal? hectares) => hectares is { } known ? LandArea.FromHectares((double)known) : null;

    private static IEnumerable<Finding> OutsideProvince(Surroundings? there, string[] codes)
    {
        var lead = there?.Units.Where(unit => unit.Level == UnitLevel.Province).MaxBy(unit => unit.Area);
        if (lead is not null && !codes.Contains(lead.Code))
        {
            yield return Finding.Error("outside-province", Message.Of(
                $"Phần lớn ranh giới nằm trong {lead.Name}, không thuộc tỉnh của đề xuất này.",
                $"Most of the boundary lies in {lead.Name}, not in the province of this proposal."))
                with
            { Subject = lead.Code };
        }
    }

    // The ledger would say it grew where it shrank.
    private static IEnumerable<Finding> Resized(ProposedChange change, SiteBefore? before, Surroundings? there)
    {
        if (there is null || before?.MeasuredM2 is not { } had)
        {
            yield break;
        }

        var difference = new LandArea(there.Measured.SquareMetres - had);
        if (change.Movement == MovementKind.Expand && difference.SquareMetres < -1)
        {
            yield return Finding.Error("not-an-expansion", Message.Of(
                $"Gọi là mở rộng nhưng ranh giới mới nhỏ hơn {-difference.Hectares:N2} ha.",
                $"It is called an expansion, and the new boundary is smaller by {-difference.Hectares:N2} ha."))
                with
            { Subject = "movement" };
        }

        if (change.Movement == MovementKind.Reduce && difference.SquareMetres > 1)
        {
            yield return Finding.Error("not-a-reduction", Message.Of(
                $"Gọi là thu hẹp nhưng ranh giới mới lớn hơn {difference.Hectares:N2} ha.",
                $"It is called a reduction, and the new boundary is larger by {difference.Hectares:N2} ha."))
                with
            { Subject = "movement" };
        }
    }

    private static async Task<List<(int Change, Finding Finding)>> SharedAsync(NpgsqlConnection connection, List<JudgedChange> judged, CancellationToken cancellation)
    {
        var outlines = judged.Select(change => (change.Index, Name: change.Change.Name ?? change.Change.Site ?? "?", change.Question.Kind, OutlineCheck.Of(change.Change.Outline!).Boundary, change.Judgement.There?.AreaSrid)).ToArray();
        var found = new List<(int, Finding)>();
        foreach (var (place, one) in outlines.Index())
        {
            foreach (var other in outlines.Skip(place + 1).Where(other => (other.Kind == SiteKind.EconomicZone) == (one.Kind == SiteKind.EconomicZone)))
            {
                if (one.Boundary is null || other.Boundary is null || !one.Boundary.EnvelopeInternal.Intersects(other.Boundary.EnvelopeInternal))
                {
                    continue;
                }

                await using var command = new NpgsqlCommand(SharedByChanges, connection) { Parameters = { new() { Value = one.Boundary }, new() { Value = other.Boundary }, new() { Value = one.AreaSrid! } } };
                await using var row = await command.ExecuteReaderAsync(cancellation);
                if (await row.ReadAsync(cancellation))
                {
                    var area = new LandArea(row.GetDouble(1));
                    found.Add((one.Index, Finding.Error("changes-overlap", Message.Of(
                        $"Hai ranh giới trong cùng đề xuất chồng lên nhau: “{one.Name}” và “{other.Name}”, {area.Hectares:N2} ha.",
                        $"Two outlines of this proposal lie over each other: “{one.Name}” and “{other.Name}”, {area.Hectares:N2} ha."))
                        with
                    { Area = area, Place = row.GetFieldValue<NetTopologySuite.Geometries.Geometry>(0), Subject = other.Name, Tolerance = "1 m², 5 cm" }));
                }
            }
        }

        return found;
    }

    // A key is what a reason is given for: the same finding has the same key the next time.
    private static List<KeyedFinding> Keyed(IEnumerable<(int? Change, Finding Finding, bool IsOfCompleteness, bool IsOfProposal)> findings)
    {
        var used = new Dictionary<string, int>(StringComparer.Ordinal);
        var keyed = new List<KeyedFinding>();
        foreach (var (change, finding, isOfCompleteness, isOfProposal) in findings.OrderBy(found => found.Finding.Severity))
        {
            var key = $"{(change is null ? "" : $"{change}/")}{finding.Code}{(finding.Subject is null ? "" : $":{finding.Subject}")}";
            used[key] = used.GetValueOrDefault(key) + 1;
            keyed.Add(new KeyedFinding(used[key] == 1 ? key : $"{key}#{used[key]}", change, finding, isOfCompleteness, isOfProposal));
        }

        return keyed;
    }

    private static async Task<(long[] Units, string[] Codes)> ReadProvinceAsync(NpgsqlConnection connection, long province, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(WholeProvince, connection) { Parameters = { new() { Value = province } } };
        await using var row = await command.ExecuteReaderAsync(cancellation);
        await row.ReadAsync(cancellation);
        return (row.GetFieldValue<long[]>(0), row.GetFieldValue<string[]>(1));
    }

    private static async Task<Dictionary<string, SiteBefore>> ReadSitesAsync(NpgsqlConnection connection, ProposalContent content, DateOnly day, long[] units, CancellationToken cancellation)
    {
        var named = content.Changes.SelectMany(change => new[] { change.Site, change.Into, change.Site is null ? change.Code : null }).OfType<string>().Distinct().ToArray();
        var sites = await connection.ReadAsync<SiteBefore>(ChangedSites, cancellation, named, day, units);
        return sites.ToDictionary(site => site.Code);
    }
}

/// <summary>A change with an outline, the question it was judged by, and the engine's judgement.</summary>
internal sealed record JudgedChange(int Index, ProposedChange Change, BoundaryQuestion Question, BoundaryJudgement Judgement);

/// <summary>A finding with the key a reason is given for, and the change it is about.</summary>
/// <param name="Key">The key.</param>
/// <param name="Change">The place of the change; null when it is about the proposal as a whole.</param>
/// <param name="Finding">The finding.</param>
/// <param name="IsOfCompleteness">Whether it keeps the proposal from being handed in.</param>
/// <param name="IsOfProposal">Whether it is said of the proposal, not by the engine of one outline.</param>
internal sealed record KeyedFinding(string Key, int? Change, Finding Finding, bool IsOfCompleteness, bool IsOfProposal);
