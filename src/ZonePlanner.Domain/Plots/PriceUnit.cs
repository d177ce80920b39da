namespace ZonePlanner.Domain.Plots;

/// <summary>What a price is given in; prices of different units are never compared.</summary>
public enum PriceUnit
{
    /// <summary>US dollars a square metre for the whole term of the lease.</summary>
    UsdPerM2,

    /// <summary>US dollars a square metre and year.</summary>
    UsdPerM2Year,

    /// <summary>Đồng a square metre for the whole term of the lease.</summary>
    VndPerM2,

    /// <summary>Đồng a square metre and year.</summary>
    VndPerM2Year,
}
