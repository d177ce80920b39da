using NetTopologySuite.Geometries;

namespace ZonePlanner.Domain.Checks;

/// <summary>The one engine of checks: everything there is to say about a boundary, worst first.</summary>
/// <param name="Findings">Errors, then warnings, then advice.</param>
/// <param name="Coverage">Whether each kind of protected land could be looked for.</param>
public sealed record BoundaryCheck(IReadOnlyList<Finding> Findings, IReadOnlyList<Coverage> Coverage)
{
    /// <summary>Whether nothing said here keeps it from being published.</summary>
    public bool IsPublishable => Findings.All(finding => finding.Severity != Severity.Error);

    /// <summary>An outline that is not a boundary: nothing else can be said.</summary>
    public static BoundaryCheck OfOutline(OutlineCheck outline) => new(Sorted(outline.Findings), Checks.Coverage.Nowhere);

    /// <summary>A boundary among its surroundings, by the law of its day.</summary>
    public static BoundaryCheck Of(MultiPolygon boundary, IEnumerable<Finding> ofOutline, BoundaryQuestion question, Surroundings there, RuleBook law)
    {
        var coverage = Checks.Coverage.Of(there);
        var findings = ofOutline
            .Concat(ProtectedLand.Check(question, there, law))
            .Concat(Neighbours.Check(question, there))
            .Concat(Checks.Coverage.Check(question, coverage))
            .Concat(ClusterSize.Check(question, there, law))
            .Concat(AreaDifference.Check(question, there))
            .Concat(Phasing.Check(question, there, law))
            .Concat(UnitsCrossed.Check(question, there))
            .Select(finding => Placed(finding, boundary));
        return new(Sorted(findings), coverage);
    }

    // What is about the boundary as a whole is shown on the whole boundary.
    private static Finding Placed(Finding finding, MultiPolygon boundary) =>
        finding.Place is null && finding.Severity != Severity.Advice ? finding with { Place = boundary } : finding;

    private static Finding[] Sorted(IEnumerable<Finding> findings) => [.. findings.OrderBy(finding => finding.Severity)];
}
