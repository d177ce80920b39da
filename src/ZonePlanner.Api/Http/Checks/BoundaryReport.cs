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

/// <summary>One finding. <c>key</c> tells it from the others of the answer; <c>repair</c> is the outline that would mend it, where there is one and repairs were asked for.</summary>
internal sealed record FindingReport(
    string Key,
    string Code,
    Severity Severity,
    Sentence Message,
    decimal? Hectares,
    [property: JsonConverter(typeof(GeometryConverter))] Geometry? Geometry,
    string? Subject,
    LayerReport? Layer,
    string? Article,
    string? Tolerance,
    PartiesReport? Parties,
    QuantityReport? Raw,
    QuantityReport? Judged,
    RepairReport? Repair)
{
    public static FindingReport Of(Finding finding) => new(
        finding.Key,
        finding.Code,
        finding.Severity,
        new Sentence(finding.Message.Vi, finding.Message.En),
        finding.Area?.RoundedHectares,
        finding.Place,
        finding.Subject,
        LayerReport.Of(finding.Layer),
        finding.Article,
        finding.Tolerance,
        finding.Parties is { } parties ? new(parties.Own, parties.Other) : null,
        QuantityReport.Of(finding.Raw),
        QuantityReport.Of(finding.Judged),
        RepairReport.Of(finding.Repair));
}

/// <summary>The boundary that is checked, and the other one.</summary>
internal sealed record PartiesReport(string Own, string Other);

/// <summary>A number with its unit: m², ha, m, %.</summary>
internal sealed record QuantityReport(double Value, string Unit)
{
    public static QuantityReport? Of(Quantity? quantity) => quantity is null ? null : new(quantity.Value, quantity.Unit);
}

/// <summary>An outline that would mend a finding, its coordinates exact, and the hectares it leaves.</summary>
internal sealed record RepairReport(
    RepairKind Kind,
    Sentence Label,
    [property: JsonConverter(typeof(LosslessGeometryConverter))] Geometry Geometry,
    decimal MeasuredHa)
{
    public static RepairReport? Of(Repair? repair) => repair is null ? null : new(repair.Kind, new Sentence(repair.Label.Vi, repair.Label.En), Simplest(repair.Outline), repair.Leaves.RoundedHectares);

    private static Geometry Simplest(MultiPolygon outline) => outline.NumGeometries == 1 ? outline.GetGeometryN(0) : outline;
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
