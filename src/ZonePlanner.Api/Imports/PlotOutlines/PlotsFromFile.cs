using System.Globalization;
using System.Text.Json;
using Npgsql;
using NpgsqlTypes;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Coordinates;
using ZonePlanner.Domain.Sites;

namespace ZonePlanner.Api.Imports.PlotOutlines;

/// <summary>Outlines of plots, each with its site and its label: a plot the site has already is redrawn from a day on, another is added. Status and tenant stay as they are.</summary>
internal sealed class PlotsFromFile(LoadOptions options, Crs crs) : LoadTarget(options)
{
    private static readonly Type Here = typeof(PlotsFromFile);

    private readonly List<PlotMatch> _redrawn = [];
    private readonly List<PlotMatch> _added = [];

    private bool _declares;

    public override IReadOnlyList<string> Asks => [Facts.Name, Facts.Parent, Facts.LandUse, Facts.Status, Facts.DeclaredHa];

    private string Quality => RecordTypes.Kebab(Options.Quality);

    private DateOnly From => Options.Period!.Value.From!.Value;

    public override Sentence? Lacks(FieldMap fields, IReadOnlyList<string> available)
    {
        if (Options.Period is not { From: not null, Until: null })
        {
            return new Sentence("Cần --valid-from: các lô có từ ngày nào; lô không nhận --valid-to.", "--valid-from is needed: the day from which they are plots; plots take no --valid-to.");
        }

        if (!fields.Knows(Facts.Name))
        {
            return FieldMap.NoField("label (--name-field)", available);
        }

        if (!fields.Knows(Facts.Parent))
        {
            return FieldMap.NoField("site (--set parent=…)", available);
        }

        if (Options.Date > AsOfParameters.Today(TimeProvider.System))
        {
            return new Sentence("Ngày báo số liệu (--date) chưa tới.", "The day of the report (--date) has not come yet.");
        }

        _declares = fields.Knows(Facts.DeclaredHa);
        return !_declares || (Options.Owner is not null && Options.Date is not null)
            ? null
            : new Sentence("Diện tích ghi trong hồ sơ cần biết do ai báo, ngày nào: --owner và --date.", "Declared hectares need to say who reported them, and when: --owner and --date.");
    }

    public override StagedFacts Complete(StagedFacts facts)
    {
        var label = facts.Name?.Normalize();
        return facts with { Name = label, Code = label is null || facts.Parent is null ? null : $"{facts.Parent}-{PublicCode.Of(label)}" };
    }

    public override Sentence? Refusal(StagedFacts facts) => facts switch
    {
        { Name: null } => new Sentence("Không có số lô.", "It has no label."),
        { Name: var label } when PublicCode.Of(label).Length == 0 || label.Length > 40 => new Sentence("Số lô phải có chữ cái hoặc chữ số, dài nhất 40 ký tự.", "A label has letters or digits, 40 characters at most."),
        { Parent: null } => new Sentence("Không nói thuộc khu, cụm nào (--set parent=…).", "It does not say which site it lies in (--set parent=…)."),
        { Status: { } status } when !PlotMatch.FirstStatuses.Contains(status) => new Sentence(
            $"Trạng thái “{status}” không phải available hay not-cleared; lô mới chỉ được giao, cho thuê sau đó.", $"Its status “{status}” is neither available nor not-cleared; a new plot is let afterwards."),
        _ => null,
    };

    public override async Task<Preview> PreviewAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        await Statement.RunAsync(Here, "take_codes.sql", connection, cancellation, From);
        var matches = await Statement.ListAsync(Here, "plot_matches.sql", connection, PlotMatch.Read, cancellation, From, Quality);
        var refused = matches.Where(static match => match.Lacks is not null).ToDictionary(static match => match.Number, static match => Refused(match, match.Lacks!));
        foreach (var twice in matches.GroupBy(static match => match.Code, StringComparer.Ordinal).Where(static same => same.Skip(1).Any()).SelectMany(static same => same))
        {
            refused[twice.Number] = Refused(twice, new Sentence("Nhiều đối tượng trong tệp cùng là một lô.", "Several features of the file are one and the same plot."));
        }

        // What is refused keeps its old ground, which may be in another's way.
        List<(PlotMatch Match, Sentence Reason)> blocked;
        do
        {
            blocked = await BlockedAsync(connection, [.. matches.Where(match => !refused.ContainsKey(match.Number))], cancellation);
            foreach (var (match, reason) in blocked)
            {
                refused[match.Number] = Refused(match, reason);
            }
        }
        while (blocked.Count > 0);

        var sound = matches.FindAll(match => !refused.ContainsKey(match.Number));
        _redrawn.AddRange(sound.Where(static match => match is { IsKnown: true, IsSame: false }));
        _added.AddRange(sound.Where(static match => !match.IsKnown));
        return new Preview
        {
            New = _added.Count,
            Replaced = _redrawn.Count,
            Unchanged = sound.Count - _redrawn.Count - _added.Count,
            HectaresBefore = sound.Sum(static match => match.Before),
            HectaresAfter = sound.Sum(static match => match.After),
            Refused = [.. refused.Values],
            Remarks = [.. sound.GroupBy(static match => match.Site, StringComparer.Ordinal).Select(static site => Told(site.Key, [.. site]))],
        };
    }

    public override async Task ApplyAsync(NpgsqlConnection connection, string source, CancellationToken cancellation)
    {
        var report = new NpgsqlParameter
        {
            Value = _declares ? JsonSerializer.Serialize(new { by = Options.Owner!.Normalize(), on = Options.Date!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) }) : DBNull.Value,
            NpgsqlDbType = NpgsqlDbType.Jsonb,
        };
        var lines = await Statement.ListAsync(
            Here, "close_plots.sql", connection, static row => (Number: row.GetInt32(0), Line: row.GetInt64(1)), cancellation, _redrawn.Select(static match => match.Number).ToArray(), From);
        await Statement.RunAsync(
            Here,
            "plots_redrawn.sql",
            connection,
            cancellation,
            lines.Select(static line => line.Number).ToArray(),
            lines.Select(static line => line.Line).ToArray(),
            From,
            Quality,
            crs.Code,
            source,
            report);
        var added = _added.ConvertAll(static match => match.Number).ToArray();
        await Statement.RunAsync(Here, "new_plots.sql", connection, cancellation, added);
        await Statement.RunAsync(Here, "new_plot_lines.sql", connection, cancellation, added, From, Quality, crs.Code, source, report.Clone());
    }

    private async Task<List<(PlotMatch Match, Sentence Reason)>> BlockedAsync(NpgsqlConnection connection, PlotMatch[] planned, CancellationToken cancellation)
    {
        var met = await Statement.ListAsync(
            Here,
            "plots_in_the_way.sql",
            connection,
            static row => (Number: row.GetInt32(0), Reason: Reason(row.GetString(1), row.GetString(2), row.GetDouble(3))),
            cancellation,
            planned.Select(static match => match.Number).ToArray(),
            From);
        return [.. met.DistinctBy(static reason => reason.Number).Select(reason => (planned.Single(match => match.Number == reason.Number), reason.Reason))];
    }

    private static Sentence Reason(string against, string other, double hectares)
    {
        var vi = string.Create(CultureInfo.GetCultureInfo("vi-VN"), $"{hectares:N4} ha");
        var en = string.Create(CultureInfo.GetCultureInfo("en-GB"), $"{hectares:N4} ha");
        return against == "site"
            ? new Sentence($"Nằm ngoài ranh giới của {other}: {vi}.", $"It lies outside {other} by {en}.")
            : new Sentence($"Chồng lên lô {other}: {vi}.", $"It lies over the plot {other} by {en}.");
    }

    private static Sentence Told(string site, PlotMatch[] plots) => new(
        string.Create(CultureInfo.GetCultureInfo("vi-VN"), $"{site}: {plots.Length} lô, {plots.Sum(static plot => plot.After):N2} ha"),
        string.Create(CultureInfo.GetCultureInfo("en-GB"), $"{site}: {plots.Length} plots, {plots.Sum(static plot => plot.After):N2} ha"));

    private static RefusedFeature Refused(PlotMatch match, Sentence reason) => new(match.Number, match.Code, reason);
}
