using Npgsql;
using NpgsqlTypes;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Coordinates;
using ZonePlanner.Domain.Time;

namespace ZonePlanner.Api.Imports.SiteOutlines;

/// <summary>Outlines of zones, clusters, economic zones and IT parks, matched by code or name; sites the record lacks are added.</summary>
internal sealed class SitesFromFile(LoadOptions options, Crs crs) : LoadTarget(options)
{
    private static readonly Type Here = typeof(SitesFromFile);
    private static readonly Sentence Approve = new(
        "Hãy ghi nghị quyết chuyển mục đích cho số hec-ta này, hoặc vẽ lại ranh giới.",
        "Record a conversion approval for these hectares, or redraw the boundary.");

    private static readonly Sentence Redraw = new("Hãy vẽ lại một trong hai ranh giới.", "Redraw one of the two boundaries.");

    private readonly List<SiteMatch> _redrawn = [];
    private readonly List<UnknownSite> _added = [];

    private string Quality => RecordTypes.Kebab(Options.Quality);

    /// <summary>The days whose lines are looked for: the period, or the day of the file, or today.</summary>
    private NpgsqlRange<DateOnly> Asked => Options.Period is { } period
        ? LegalDays.Of(period)
        : LegalDays.Of(Day);

    /// <summary>The day whose law and surroundings judge the outlines.</summary>
    private DateOnly Day => Options.Period?.From ?? Options.Date ?? AsOfParameters.Today(TimeProvider.System);

    /// <summary>The days that change: a stated period cuts lines, a mere day of the file does not.</summary>
    private NpgsqlRange<DateOnly> Changed => LegalDays.Of(Options.Period ?? LegalPeriod.Always);

    /// <summary>A file in a TM-3 zone is measured in that zone; for others the database chooses the place's own.</summary>
    private int? AreaSrid => crs is { MeasuresArea: true, Srid: not (3405 or 3406) } ? crs.Srid : null;

    public override IReadOnlyList<string> Asks => [Facts.Code, Facts.Name, Facts.Kind, Facts.Status, Facts.Province, Facts.DecidedHa, Facts.DeclaredHa];

    public override Sentence? Lacks(FieldMap fields, IReadOnlyList<string> available) => fields.Knows(Facts.Code) || fields.Knows(Facts.Name)
        ? null
        : FieldMap.NoField("code / name", available);

    public override Sentence? Refusal(StagedFacts facts) => facts.Code is null && facts.Name is null
        ? new Sentence("Không có mã hay tên.", "It has neither code nor name.")
        : null;

    public override async Task<Preview> PreviewAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        var refused = new List<RefusedFeature>();
        var matches = await Statement.ListAsync(Here, "site_matches.sql", connection, SiteMatch.Read, cancellation, Asked, Quality, new NpgsqlParameter { Value = AreaSrid ?? (object)DBNull.Value, NpgsqlDbType = NpgsqlDbType.Integer });
        refused.AddRange(matches.GroupBy(static match => match.Number).Where(IsAmbiguous).Select(Ambiguous));
        refused.AddRange(matches.GroupBy(static match => match.VersionId).Where(static same => same.Select(static match => match.Number).Distinct().Skip(1).Any()).SelectMany(static same => same.Select(Twice)));
        var sound = matches.FindAll(match => !refused.Exists(feature => feature.Number == match.Number));
        _redrawn.AddRange(sound.Where(static match => !match.IsSame));

        var others = await Statement.ListAsync(
            Here,
            "unmatched.sql",
            connection,
            UnknownSite.Read,
            cancellation,
            matches.Select(static match => match.Number).Distinct().ToArray(),
            new NpgsqlParameter { Value = AreaSrid ?? (object)DBNull.Value, NpgsqlDbType = NpgsqlDbType.Integer });
        refused.AddRange(others.Where(static site => site.Lacks is not null).Select(static site => new RefusedFeature(site.Number, site.Label, site.Lacks!)));
        _added.AddRange(others.Where(static site => site.Lacks is null));
        PlannedSite[] planned = [.. _redrawn.Select(PlannedSite.Of), .. _added.Select(PlannedSite.Of)];
        var findings = await SiteFindings.OfAsync(connection, planned, Day, cancellation);
        refused.AddRange(findings.Refused);
        return new Preview
        {
            New = _added.Count,
            Replaced = _redrawn.Count,
            Unchanged = sound.Count - _redrawn.Count,
            HectaresBefore = sound.Sum(static match => match.Before),
            HectaresAfter = sound.Sum(static match => match.After) + _added.Sum(static site => site.Hectares),
            Refused = refused,
            Conflicts = await ConflictsAsync(connection, planned, cancellation),
            Remarks = [.. _added.Select(static site => site.Told), .. _redrawn.Select(static match => match.Told), .. findings.Told],
        };
    }

    public override async Task ApplyAsync(NpgsqlConnection connection, string source, CancellationToken cancellation)
    {
        var lines = _redrawn.ConvertAll(static match => match.VersionId).ToArray();
        var features = _redrawn.ConvertAll(static match => match.Number).ToArray();
        var added = _added.ConvertAll(static site => site.Number).ToArray();
        await Statement.RunAsync(Here, "close_sites.sql", connection, cancellation, lines);
        await Statement.RunAsync(Here, "sites_left.sql", connection, cancellation, lines, Changed);
        await Statement.RunAsync(Here, "sites_redrawn.sql", connection, cancellation, features, lines, Changed, Quality, AreaSrid, crs.Code, source);
        await Statement.RunAsync(Here, "new_sites.sql", connection, cancellation, added);
        await Statement.RunAsync(Here, "new_site_lines.sql", connection, cancellation, added, Changed, Quality, AreaSrid, crs.Code, source);
    }

    private Task<List<Conflict>> ConflictsAsync(NpgsqlConnection connection, PlannedSite[] planned, CancellationToken cancellation) => Statement.ListAsync(
        Here,
        "conflicts.sql",
        connection,
        ReadConflict,
        cancellation,
        planned.Select(static site => site.Number).ToArray(),
        planned.Select(static site => site.Kind).ToArray(),
        planned.Select(static site => site.Status).ToArray(),
        planned.Select(static site => site.SiteId).ToArray(),
        Asked,
        new NpgsqlParameter { Value = AreaSrid ?? (object)DBNull.Value, NpgsqlDbType = NpgsqlDbType.Integer });

    private static Conflict ReadConflict(NpgsqlDataReader row) =>
        new(row.GetString(1), row.GetString(3), row.GetDouble(4), GivesWay: false, row.GetString(2) == "rice" ? Approve : Redraw);

    /// <summary>One name for several sites; several lines of one site are its history and all meant.</summary>
    private static bool IsAmbiguous(IEnumerable<SiteMatch> lines) => lines.Select(static line => line.SiteId).Distinct().Skip(1).Any();

    private static RefusedFeature Ambiguous(IGrouping<int, SiteMatch> lines)
    {
        var codes = string.Join(", ", lines.Select(static line => line.Code).Distinct(StringComparer.Ordinal));
        return new RefusedFeature(lines.Key, lines.First().Name, new Sentence(
            $"Tên này là của nhiều dự án: {codes}. Hãy nêu mã (--code-field) hoặc loại (--set kind=…).",
            $"Several projects have this name: {codes}. Give the code (--code-field) or the kind (--set kind=…)."));
    }

    private static RefusedFeature Twice(SiteMatch match) => new(match.Number, match.Code, new Sentence(
        "Nhiều đối tượng trong tệp cùng là một khu, cụm.",
        "Several features of the file are one and the same site."));
}
