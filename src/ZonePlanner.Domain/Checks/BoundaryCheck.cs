using NetTopologySuite.Geometries;

namespace ZonePlanner.Domain.Checks;

/// <summary>The one engine of checks: everything there is to say about a boundary, worst first.</summary>
/// <param name="Findings">Errors, then warnings, then advice.</param>
/// <param name="Coverage">Whether each kind of protected land could be looked for.</param>
public sealed record BoundaryCheck(IReadOnlyList<Finding> Findings, IReadOnlyList<Coverage> Coverage)
{
    // A new rule is one function here; its numbers, article and dates are one row of law_rule.
    private static readonly Rule[] Rules =
    [
        (_, question, there, law) => ProtectedLand.Check(question, there, law),
        (_, question, there, _) => Neighbours.Check(question, there),
        (_, question, there, _) => PlotsLeft.Check(question, there),
        (boundary, question, there, _) => ChangesTogether.Check(boundary, question, there),
        (boundary, question, there, _) => Seams.Check(boundary, question, there),
        (_, question, there, _) => Checks.Coverage.Check(question, Checks.Coverage.Of(there)),
        (_, question, there, law) => ClusterSize.Check(question, there, law),
        (_, question, there, _) => AreaDifference.Check(question, there),
        (_, question, there, law) => Phasing.Check(question, there, law),
        (_, question, there, _) => UnitsCrossed.Check(question, there),
    ];

    private delegate IEnumerable<Finding> Rule(MultiPolygon boundary, BoundaryQuestion question, Surroundings there, RuleBook law);

    /// <summary>Whether nothing said here keeps it from being published.</summary>
    public bool IsPublishable => Findings.All(finding => finding.Severity != Severity.Error);

    /// <summary>An outline that is not a boundary: nothing else can be said.</summary>
    public static BoundaryCheck OfOutline(OutlineCheck outline) => new(Sorted(outline.Findings), Checks.Coverage.Nowhere);

    /// <summary>A boundary among its surroundings, by the law of its day.</summary>
    public static BoundaryCheck Of(MultiPolygon boundary, IEnumerable<Finding> ofOutline, BoundaryQuestion question, Surroundings there, RuleBook law)
    {
        var findings = ofOutline.Concat(Rules.SelectMany(rule => rule(boundary, question, there, law))).Select(finding => Placed(finding, boundary));
        return new(Sorted(findings), [.. Checks.Coverage.Of(there).Select(kind => kind with { Place = kind.Place is null ? null : Outlined.Of(kind.Place) })]);
    }

    // What is about the boundary as a whole is shown on the whole boundary.
    private static Finding Placed(Finding finding, MultiPolygon boundary)
    {
        var place = finding.Severity == Severity.Advice ? finding.Place : finding.Place ?? boundary;
        return place is null ? finding : finding with { Place = Outlined.Of(place) };
    }

    private static IReadOnlyList<Finding> Sorted(IEnumerable<Finding> findings) => Finding.Keyed(findings.OrderBy(finding => finding.Severity));
}
