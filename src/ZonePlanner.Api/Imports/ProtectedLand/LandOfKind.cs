using ZonePlanner.Domain.Protected;

namespace ZonePlanner.Api.Imports.ProtectedLand;

/// <summary>Which land-use codes belong to a kind of protected land.</summary>
internal static class LandOfKind
{
    private static readonly string[] Rice = ["LUC", "LUK"];

    /// <summary>The codes a kind is made of; empty where its parcels carry none.</summary>
    public static IReadOnlyList<string> Codes(ProtectedLayerKind kind) => kind switch
    {
        ProtectedLayerKind.RiceLand or ProtectedLayerKind.HighYieldRice => Rice,
        ProtectedLayerKind.SpecialUseForest => ["RDD"],
        ProtectedLayerKind.ProtectiveForest => ["RPH"],
        _ => [],
    };

    /// <summary>Whether every parcel must say its code itself: rice land is LUC or LUK, and the law treats them differently.</summary>
    public static bool NeedsCode(ProtectedLayerKind kind) => kind == ProtectedLayerKind.RiceLand;

    /// <summary>Whether a published site may not lie over it uncovered.</summary>
    public static bool IsRice(ProtectedLayerKind kind) => kind is ProtectedLayerKind.RiceLand or ProtectedLayerKind.HighYieldRice;
}
