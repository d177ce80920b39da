using NetTopologySuite.Geometries;
using ZonePlanner.Domain.Measures;
using ZonePlanner.Domain.Protected;

namespace ZonePlanner.Domain.Checks;

/// <summary>How far a place was looked at.</summary>
public enum CoverageResult
{
    /// <summary>A layer covers all of it.</summary>
    Checked,

    /// <summary>Layers cover a part of it.</summary>
    PartlyChecked,

    /// <summary>No layer covers it: nothing is known, which is not “clear”.</summary>
    NotChecked,
}

/// <summary>Whether a kind of protected land could be looked for at all, and where not.</summary>
public sealed record Coverage(ProtectedLayerKind LayerKind, CoverageResult Result)
{
    private const double ToleratedM2 = 1;

    /// <summary>What no layer looked at; null where all was.</summary>
    public LandArea? Unchecked { get; init; }

    /// <summary>Where that is; null where all was, or nothing.</summary>
    public Geometry? Place { get; init; }

    /// <summary>The layers that looked.</summary>
    public IReadOnlyList<DataLayer> Layers { get; init; } = [];

    /// <summary>One line for every kind of protected land.</summary>
    internal static IReadOnlyList<Coverage> Of(Surroundings there) => [.. Enum.GetValues<ProtectedLayerKind>().Select(kind => Of(kind, there))];

    /// <summary>Before a boundary is one, nothing is looked for.</summary>
    internal static IReadOnlyList<Coverage> Nowhere => [.. Enum.GetValues<ProtectedLayerKind>().Select(kind => new Coverage(kind, CoverageResult.NotChecked))];

    internal static IEnumerable<Finding> Check(BoundaryQuestion question, IEnumerable<Coverage> coverage) =>
        from rice in coverage
        where question.MustSpareRice && rice is { LayerKind: ProtectedLayerKind.RiceLand, Result: not CoverageResult.Checked }
        select Finding.Warning("not-checked", rice.Result == CoverageResult.NotChecked
            ? Message.Of(
                $"Không có lớp đất lúa nào phủ nơi này: chưa kiểm tra đất lúa.",
                $"No rice-land layer covers this place: rice land was not checked.")
            : Message.Of(
                $"Lớp đất lúa không phủ hết: {rice.Unchecked?.Hectares:N2} ha chưa được kiểm tra.",
                $"The rice-land layer does not cover all of it: {rice.Unchecked?.Hectares:N2} ha was not checked."))
            with
        { Area = rice.Unchecked, Raw = rice.Unchecked is { } raw ? Quantity.Of(raw) : null, Judged = rice.Unchecked is { } judged ? Quantity.Of(judged) : null, Place = rice.Place, Subject = Words.Code(rice.LayerKind), Layer = rice.Layers.Count > 0 ? rice.Layers[0] : null };

    private static Coverage Of(ProtectedLayerKind kind, Surroundings there)
    {
        DataLayer[] layers = [.. there.Layers.Where(layer => layer.Kind == kind).Select(layer => layer.Layer)];
        var left = there.Unchecked.FirstOrDefault(ground => ground.Kind == kind);
        return left switch
        {
            _ when layers.Length == 0 => new(kind, CoverageResult.NotChecked) { Unchecked = there.Measured },
            null => new(kind, CoverageResult.Checked) { Layers = layers },
            _ when (there.Measured - left.Area).SquareMetres <= ToleratedM2 => new(kind, CoverageResult.NotChecked) { Unchecked = there.Measured },
            _ => new(kind, CoverageResult.PartlyChecked) { Unchecked = left.Area, Place = left.Place, Layers = layers },
        };
    }
}
