using NetTopologySuite.Geometries;
using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Database.Checks;
using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Boundaries;
using ZonePlanner.Domain.Checks;
using ZonePlanner.Domain.Coordinates;
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
    private static readonly string LastOutline = Sql.Beside(typeof(ProposalJudgement), "last_outline.sql");
    private static readonly string PlotsOfEndedSites = Sql.Beside(typeof(ProposalJudgement), "plots_of_ended_sites.sql");
    private static readonly string WholeProvince = Sql.Beside(typeof(ProposalJudgement), "whole_province.sql");

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
        var known = await ReadSitesAsync(connection, proposal, content, validAt, units, cancellation);
        var plotsLeft = await ReadPlotsLeftAsync(connection, content, validAt, units, cancellation);
        var movedAlong = content.Changes.Select(change => change.Site).OfType<string>().ToArray();

        var incomplete = Completeness.Check(content, today).Select(finding => (Change: (int?)null, Finding: finding, IsOfCompleteness: true, IsOfProposal: true)).ToList();
        var found = new List<(int? Change, Finding Finding, bool IsOfCompleteness, bool IsOfProposal)>();
        var judged = new List<JudgedChange>();
        foreach (var (index, change) in content.Changes.Index())
        {
            incomplete.AddRange(Completeness.Check(content, change, known).Select(finding => ((int?)index, finding, true, true)));
            if (change is { LeavesInForce: false, Site: { } ended } && PlotsLeft.OfEnded(ended, change.Into, [.. plotsLeft[ended]]) is { } left)
            {
                found.Add((index, left, false, true));
            }

            if (change.Site is { } site && known.GetValueOrDefault(site) is { ChangedSince: true })
            {
                found.Add((index, ChangedSince(site), false, true));
            }

            found.AddRange(FiguresLeftOut.Check(change, change.Site is null ? null : known.GetValueOrDefault(change.Site)).Select(finding => ((int?)index, finding, false, true)));
            if (!change.LeavesInForce || (change.Outline ?? await LastOutlineAsync(connection, change, cancellation)) is not { } outline)
            {
                continue;
            }

            var before = change.Site is null ? null : known.GetValueOrDefault(change.Site);
            var question = Question(change, before, validAt, rulesOf, movedAlong) with
            {
                Others = [.. content.Changes.Skip(index + 1).Select(other => Beside(other, known)).OfType<Neighbour>()],
                CameFrom = content.Changes.FirstOrDefault(other => other.Into is { } into && into == change.Code)?.Site,
            };
            var judgement = await BoundaryJudgement.OfAsync(connection, outline, question, new AsOf(validAt, DateTimeOffset.MaxValue), new Asker(units, proposal.Id), cancellation);
            judged.Add(new JudgedChange(index, change, question, judgement));
            // An outline that is not a boundary is not worth handing in; what a boundary hits may be.
            found.AddRange(judgement.Check.Findings.Select(finding => ((int?)index, finding, judgement.There is null && finding.Severity == Severity.Error, false)));
            found.AddRange(OutsideProvince(judgement.There, codes).Select(finding => ((int?)index, finding, true, true)));
            found.AddRange(Resized(change, before, judgement.There).Select(finding => ((int?)index, finding, true, true)));
        }

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

    private static Neighbour? Beside(ProposedChange other, Dictionary<string, SiteBefore> known)
    {
        var before = other.Site is null ? null : known.GetValueOrDefault(other.Site);
        return other is { Outline: { } outline, LeavesInForce: true } && OutlineCheck.Of(outline).Boundary is { } boundary
            ? new(other.Site ?? other.Code ?? "?", other.Name ?? before?.Name ?? other.Site ?? "?", other.Kind ?? before?.Kind ?? SiteKind.IndustrialCluster, other.Quality, boundary)
            : null;
    }

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

    // Of two proposals that were drawn on the same ground the second would take back, unseen, what the first has changed.
    private static Finding ChangedSince(string site) => Finding.Warning("site-changed-since", Message.Of(
        $"Khu, cụm này đã được ghi khác đi sau khi đề xuất được nộp (hoặc lưu lần cuối): đề xuất sẽ thay thế thay đổi đó. Hãy so với hồ sơ hiện tại rồi trả lại để sửa, hoặc nêu lý do khi công bố.",
        $"This site was recorded differently after the proposal was handed in (or last saved): the proposal would replace that change. Compare it with the record as it is, then return it to be redrawn, or give a reason when publishing."))
        with
    { Subject = site };

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

    // What is reinstated without a new outline comes back with its last one: other ground has been given away since.
    private static async Task<DrawnOutline?> LastOutlineAsync(NpgsqlConnection connection, ProposedChange change, CancellationToken cancellation)
    {
        if (change is not { Movement: MovementKind.Reinstate, Site: { } site })
        {
            return null;
        }

        await using var command = new NpgsqlCommand(LastOutline, connection) { Parameters = { new() { Value = site } } };
        return await command.ExecuteScalarAsync(cancellation) is MultiPolygon last
            ? new(Crs.Crs84, [.. last.Geometries.Cast<Polygon>().Select(part => part.Holes.Prepend(part.Shell).Select(ring => ring.Coordinates).ToArray())], HasHeights: false)
            : null;
    }

    private static async Task<ILookup<string, PlotLeft>> ReadPlotsLeftAsync(NpgsqlConnection connection, ProposalContent content, DateOnly day, long[] units, CancellationToken cancellation)
    {
        var plots = new List<(string Site, PlotLeft Plot)>();
        var ended = content.Changes.Where(change => !change.LeavesInForce).Select(change => change.Site).OfType<string>().ToArray();
        if (ended.Length > 0)
        {
            await using var command = new NpgsqlCommand(PlotsOfEndedSites, connection) { Parameters = { new() { Value = ended }, new() { Value = day }, new() { Value = units } } };
            await using var row = await command.ExecuteReaderAsync(cancellation);
            while (await row.ReadAsync(cancellation))
            {
                var held = await row.IsDBNullAsync(2, cancellation) ? (bool?)null : row.GetBoolean(2);
                plots.Add((row.GetString(0), new PlotLeft(row.GetString(1), held, new LandArea(row.GetDouble(3)), row.GetFieldValue<Geometry>(4))));
            }
        }

        return plots.ToLookup(found => found.Site, found => found.Plot);
    }

    private static async Task<(long[] Units, string[] Codes)> ReadProvinceAsync(NpgsqlConnection connection, long province, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(WholeProvince, connection) { Parameters = { new() { Value = province } } };
        await using var row = await command.ExecuteReaderAsync(cancellation);
        await row.ReadAsync(cancellation);
        return (row.GetFieldValue<long[]>(0), row.GetFieldValue<string[]>(1));
    }

    private static async Task<Dictionary<string, SiteBefore>> ReadSitesAsync(NpgsqlConnection connection, Proposal proposal, ProposalContent content, DateOnly day, long[] units, CancellationToken cancellation)
    {
        var named = content.Changes.SelectMany(change => new[] { change.Site, change.Into, change.Site is null ? change.Code : null }).OfType<string>().Distinct().ToArray();
        var sites = await connection.ReadAsync<SiteBefore>(ChangedSites, cancellation, named, day, units, proposal.Id);
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
