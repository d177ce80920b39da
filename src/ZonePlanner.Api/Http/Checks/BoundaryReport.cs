using System.Text.Json.Serialization;
using NetTopologySuite.Geometries;
using ZonePlanner.Api.Http.GeoJson;
using ZonePlanner.Domain.Checks;
using ZonePlanner.Domain.Protected;
using ZonePlanner.Domain.Sites;
using ZonePlanner.Domain.Units;

namespace ZonePlanner.Api.Http.Checks;

/// <summary>The answer of POST /api/checks/boundary. Areas are null while the outline is not a boundary.</summary>
internal sealed record BoundaryReport(
    decimal? MeasuredHa,
    decimal? GeodesicHa,
    double? DeclaredHa,
    double? DecidedHa,
    string? AreaCrs,
    DateOnly ValidAt,
    DateTimeOffset KnownAt,
    bool Publishable,
    IReadOnlyList<FindingReport> Findings,
    IReadOnlyList<CoverageReport> Coverage,
    IReadOnlyList<UnitReport> Units)
{
    /// <summary>What the engine said, as the contract has it.</summary>
    public static BoundaryReport Of(BoundaryQuestion question, DateTimeOffset knownAt, BoundaryCheck check, Surroundings? there) => new(
        there?.Measured.RoundedHectares,
        there?.Geodesic.RoundedHectares,
        question.Declared?.Hectares,
        question.Decided?.Hectares,
        there is null ? null : $"EPSG:{there.AreaSrid}",
        question.ValidAt,
        knownAt,
        check.IsPublishable,
        [.. check.Findings.Select(FindingReport.Of)],
        [.. check.Coverage.Select(CoverageReport.Of)],
        there is null ? [] : UnitReport.Of(there));
}

/// <summary>One finding. <c>repair</c> is kept for the shape that would mend it.</summary>
internal sealed record FindingReport(
    string Code,
    Severity Severity,
    Sentence Message,
    decimal? Hectares,
    [property: JsonConverter(typeof(GeometryConverter))] Geometry? Geometry,
    string? Subject,
    LayerReport? Layer,
    string? Article,
    string? Tolerance,
    object? Repair)
{
    public static FindingReport Of(Finding finding) => new(
        finding.Code,
        finding.Severity,
        new Sentence(finding.Message.Vi, finding.Message.En),
        finding.Area?.RoundedHectares,
        finding.Place,
        finding.Subject,
        LayerReport.Of(finding.Layer),
        finding.Article,
        finding.Tolerance,
        null);
}

/// <summary>The data a finding rests on.</summary>
internal sealed record LayerReport(string Name, DateOnly? Date, Quality? Quality)
{
    public static LayerReport? Of(DataLayer? layer) => layer is null ? null : new(layer.Name, layer.Date, layer.Quality);
}

/// <summary>Whether a kind of protected land could be looked for, and what was left out.</summary>
internal sealed record CoverageReport(
    ProtectedLayerKind LayerKind,
    CoverageResult Result,
    decimal? UncheckedHa,
    [property: JsonConverter(typeof(GeometryConverter))] Geometry? Geometry,
    IReadOnlyList<LayerReport> Layers)
{
    public static CoverageReport Of(Coverage coverage) => new(
        coverage.LayerKind, coverage.Result, coverage.Unchecked?.RoundedHectares, coverage.Place, [.. coverage.Layers.Select(LayerReport.Of).OfType<LayerReport>()]);
}

/// <summary>A unit the boundary lies in, with its part; the lead of each level has the largest.</summary>
internal sealed record UnitReport(UnitLevel Level, string Code, string Name, decimal Hectares, double Share, bool Lead)
{
    public static IReadOnlyList<UnitReport> Of(Surroundings there) =>
    [
        .. from unit in there.Units
           group unit by unit.Level into level
           orderby level.Key
           from ranked in level.OrderByDescending(unit => unit.Area).Select((unit, rank) => (Unit: unit, Rank: rank))
           select new UnitReport(
               ranked.Unit.Level,
               ranked.Unit.Code,
               ranked.Unit.Name,
               ranked.Unit.Area.RoundedHectares,
               Math.Round(ranked.Unit.Area.SquareMetres / there.Measured.SquareMetres, 6),
               ranked.Rank == 0),
    ];
}
