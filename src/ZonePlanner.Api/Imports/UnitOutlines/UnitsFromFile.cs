using System.Globalization;
using Npgsql;
using NpgsqlTypes;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Time;

namespace ZonePlanner.Api.Imports.UnitOutlines;

/// <summary>Outlines of administrative units, matched by the statistics office's codes; units the record lacks are added.</summary>
internal sealed class UnitsFromFile(LoadOptions options) : LoadTarget(options)
{
    private static readonly Type Here = typeof(UnitsFromFile);
    private readonly List<UnitMatch> _redrawn = [];
    private readonly List<(long VersionId, int Number)> _joined = [];
    private readonly List<int> _added = [];

    private string Level => RecordTypes.Kebab(Options.Level!.Value);

    private string Quality => RecordTypes.Kebab(Options.Quality);

    /// <summary>A created unit carries the year, since numbers are used again.</summary>
    private string? Year => Options.Period?.From?.Year.ToString(CultureInfo.InvariantCulture);

    /// <summary>The days whose lines are looked for: the period, or the day of the file, or all.</summary>
    private NpgsqlRange<DateOnly> Asked => (Options.Period, Options.Date) switch
    {
        ({ } period, _) => LegalDays.Of(period),
        (_, { } day) => LegalDays.Of(day),
        _ => LegalDays.Of(LegalPeriod.Always),
    };

    /// <summary>The days that change: a stated period cuts lines, a mere day of the file does not.</summary>
    private NpgsqlRange<DateOnly> Changed => LegalDays.Of(Options.Period ?? LegalPeriod.Always);

    public override IReadOnlyList<string> Asks => [Facts.Code, Facts.Name, Facts.Parent];

    public override Sentence? Lacks(FieldMap fields, IReadOnlyList<string> available) => Options.Level is null
        ? new Sentence("Hãy nêu cấp đơn vị bằng --level: province, district hoặc commune.", "State the level of the units with --level: province, district or commune.")
        : null;

    public override Sentence? Refusal(StagedFacts facts) => facts.Code is null
        ? new Sentence("Không có mã đơn vị hành chính (--code-field).", "It has no unit code (--code-field).")
        : null;

    public override async Task<Preview> PreviewAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        var refused = await Statement.ListAsync(Here, "repeated.sql", connection, Repeated, cancellation);
        await ForgetAsync(connection, refused, cancellation);
        var matches = await Statement.ListAsync(Here, "unit_matches.sql", connection, UnitMatch.Read, cancellation, Level, Asked, Quality);
        var byFeature = matches.GroupBy(static match => match.Number).ToList();
        if (Options.Period is null)
        {
            var ambiguous = byFeature.FindAll(static lines => lines.Count() > 1);
            refused.AddRange(ambiguous.Select(static lines => Ambiguous([.. lines])));
            byFeature.RemoveAll(ambiguous.Contains);
        }

        var matched = byFeature.SelectMany(static lines => lines).ToList();
        _redrawn.AddRange(matched.Where(static match => !match.IsSame));
        List<Sentence> remarks = [];
        if (Options.Period is null)
        {
            remarks = await FollowAsync(connection, cancellation);
        }

        var known = matches.Select(static match => match.Number).Distinct().ToArray();
        var others = await Statement.ListAsync(Here, "unmatched.sql", connection, UnknownUnit.Read, cancellation, known, Year);
        refused.AddRange(others.Where(static unit => unit.Lacks is not null).Select(static unit => new RefusedFeature(unit.Number, unit.Code, unit.Lacks!)));
        var added = others.FindAll(static unit => unit.Lacks is null);
        _added.AddRange(added.Select(static unit => unit.Number));
        return new Preview
        {
            New = _added.Count,
            Replaced = _redrawn.Count + _joined.Select(static line => line.VersionId).Distinct().Count(),
            Unchanged = matched.Count(static match => match.IsSame),
            HectaresBefore = matched.Sum(static match => match.Before),
            HectaresAfter = matched.Sum(static match => match.After) + added.Sum(static unit => unit.Hectares),
            Refused = refused,
            Remarks = [.. added.Select(static unit => unit.Told), .. _redrawn.Select(static match => match.Told), .. remarks],
        };
    }

    public override async Task ApplyAsync(NpgsqlConnection connection, string source, CancellationToken cancellation)
    {
        var lines = _redrawn.ConvertAll(static match => match.VersionId).ToArray();
        var features = _redrawn.ConvertAll(static match => match.Number).ToArray();
        var joinedLines = _joined.ConvertAll(static line => line.VersionId).ToArray();
        await Statement.RunAsync(Here, "close_units.sql", connection, cancellation, lines.Concat(joinedLines).Distinct().ToArray());
        await Statement.RunAsync(Here, "units_redrawn.sql", connection, cancellation, features, lines, Changed, Quality, source);
        await Statement.RunAsync(Here, "units_left.sql", connection, cancellation, lines, Changed);
        await Statement.RunAsync(Here, "units_joined_redrawn.sql", connection, cancellation, _joined.ConvertAll(static line => line.Number).ToArray(), joinedLines, Quality, source);
        var added = _added.ToArray();
        await Statement.RunAsync(Here, "new_units.sql", connection, cancellation, added, Level, Year);
        await Statement.RunAsync(Here, "new_unit_lines.sql", connection, cancellation, added, Year, Changed, Quality, source);
    }

    /// <summary>Other lines the same outlines tell: a unit renamed, or grown by others taken in whole. What they do not tell stays as it was, and is said.</summary>
    private async Task<List<Sentence>> FollowAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        var numbers = _redrawn.ConvertAll(static match => match.Number).ToArray();
        var lines = _redrawn.ConvertAll(static match => match.VersionId).ToArray();
        _redrawn.AddRange(await Statement.ListAsync(Here, "units_continued.sql", connection, UnitMatch.Read, cancellation, numbers, lines));
        _joined.AddRange(await Statement.ListAsync(Here, "units_joined.sql", connection, static row => (row.GetInt64(0), row.GetInt32(1)), cancellation, numbers, lines));
        var changed = _redrawn.Select(static match => match.VersionId).Concat(_joined.Select(static line => line.VersionId)).ToArray();
        return await Statement.ListAsync(Here, "units_left_schematic.sql", connection, Stays, cancellation, changed);
    }

    private static Sentence Stays(NpgsqlDataReader row)
    {
        var line = $"{row.GetString(1)} ({row.GetString(0)}, {LegalDays.Told(row.GetFieldValue<NpgsqlRange<DateOnly>>(2))})";
        return new Sentence(
            $"{line} vẫn là sơ đồ: đất của đơn vị đã đổi và tệp không cho biết ranh giới mới.",
            $"{line} stays schematic: the unit's land changed, and the file does not show how.");
    }

    private static Task<int> ForgetAsync(NpgsqlConnection connection, IEnumerable<RefusedFeature> refused, CancellationToken cancellation) =>
        Statement.RunAsync(typeof(Staging), "forget_staged.sql", connection, cancellation, refused.Select(static feature => feature.Number).ToArray());

    private static RefusedFeature Repeated(NpgsqlDataReader row) => new(
        row.GetInt32(0),
        row.GetString(1),
        new Sentence("Mã này xuất hiện nhiều lần trong tệp.", "The file has this code more than once."));

    private static RefusedFeature Ambiguous(UnitMatch[] lines)
    {
        var periods = string.Join("; ", lines.Select(static line => $"{line.Code} {line.Days}"));
        return new RefusedFeature(lines[0].Number, lines[0].Code, new Sentence(
            $"Mã này ứng với nhiều giai đoạn: {periods}. Hãy nêu --date, hoặc --valid-from và --valid-to.",
            $"The code stands for several lines: {periods}. Say which with --date, or --valid-from and --valid-to."));
    }
}
