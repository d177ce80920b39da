using NetTopologySuite.Geometries;
using ZonePlanner.Domain.Boundaries;
using ZonePlanner.Domain.Coordinates;
using ZonePlanner.Domain.Measures;

namespace ZonePlanner.Domain.Checks;

/// <summary>Offers, beside the findings that have one, the outline that would mend them. One that would leave nothing, or no boundary, is not offered.</summary>
/// <param name="drawn">The boundary as it was checked.</param>
/// <param name="there">What lies around it.</param>
/// <param name="land">The protected land under it, whole, each with the word of its kind.</param>
public sealed class Repairs(MultiPolygon drawn, Surroundings there, IReadOnlyList<(string Kind, LandInTheWay Land)> land)
{
    private readonly Dictionary<string, MultiPolygon?> _trimmed = new(StringComparer.Ordinal);

    private readonly Tm3Zone _zone = Tm3Zone.TryOfSrid(there.AreaSrid, out var zone) ? zone : Tm3Zone.Nearest(drawn.EnvelopeInternal.Centre.X);

    /// <summary>The kinds of protected land whose whole outlines a check's repairs need.</summary>
    public static string[] LandNeeded(BoundaryCheck check) => [.. check.Findings.Select(LandToSpare).OfType<string>().Distinct(StringComparer.Ordinal)];

    /// <summary>The check with its repairs.</summary>
    public BoundaryCheck Offer(BoundaryCheck check) => check with { Findings = [.. check.Findings.Select(finding => finding with { Repair = Mend(finding) })] };

    private Repair? Mend(Finding finding) => finding.Code switch
    {
        "overlap" or "overlap-later" => Offer(RepairKind.Trim, TrimmedToNeighbour(finding.Subject), Message.Of($"Cắt theo ranh giới bên cạnh", $"Trim to the neighbour's boundary")),
        "near-corners" => Offer(RepairKind.Snap, Snap.Of(drawn, Beside(finding.Subject)).Outline, Message.Of($"Bắt vào góc bên cạnh", $"Snap to the neighbour's corners")),
        "sliver" or "spike" => Offer(RepairKind.DropSliver, Tidied.Of(drawn), Message.Of($"Bỏ mảnh vụn, góc nhọn", $"Drop slivers and spikes")),
        _ when LandToSpare(finding) is { } kind => Offer(RepairKind.Trim, TrimmedTo(kind), Message.Of($"Cắt theo mép đất phải tránh", $"Trim to the edge of the protected land")),
        _ => null,
    };

    private static string? LandToSpare(Finding finding) => finding switch
    {
        { Severity: not Severity.Error } => null,
        { Code: "rice-land" or "rice-land-later" } => "rice-land",
        { Code: "high-yield-rice" or "high-yield-rice-later" } => "high-yield-rice",
        _ => null,
    };

    private IEnumerable<Neighbour> Beside(string? code) => there.Beside.Where(neighbour => neighbour.Code == code);

    private MultiPolygon? TrimmedToNeighbour(string? code) =>
        Trim.Of(drawn, [new LandInTheWay(code ?? "", [.. Beside(code).Select(neighbour => neighbour.Boundary)])], _zone).Outline;

    // Several findings of one kind have one repair.
    private MultiPolygon? TrimmedTo(string kind)
    {
        if (!_trimmed.TryGetValue(kind, out var outline))
        {
            outline = _trimmed[kind] = Trim.Of(drawn, land.Where(row => row.Kind == kind).Select(row => row.Land), _zone).Outline;
        }

        return outline;
    }

    private Repair? Offer(RepairKind kind, MultiPolygon? outline, Message label)
    {
        if (outline is null || ReferenceEquals(outline, drawn))
        {
            return null;
        }

        var leaves = _zone.Measure(outline);
        return new(kind, new($"{label.Vi}: {Left(leaves).Vi}", $"{label.En}: {Left(leaves).En}"), outline, leaves);
    }

    private static Message Left(LandArea leaves) => Message.Of($"còn {leaves.Hectares:N2} ha", $"{leaves.Hectares:N2} ha left");
}
