namespace ZonePlanner.Domain.Protected;

/// <summary>The kinds of land that industry must spare.</summary>
public enum ProtectedLayerKind
{
    /// <summary>Rice land by land-use code (LUC, LUK).</summary>
    RiceLand,

    /// <summary>High-yield, high-quality rice areas.</summary>
    HighYieldRice,

    /// <summary>Special-use forest.</summary>
    SpecialUseForest,

    /// <summary>Protective forest.</summary>
    ProtectiveForest,

    /// <summary>Relics and their protection zones.</summary>
    Relics,

    /// <summary>Corridors of roads, dykes, power lines.</summary>
    Corridor,
}
