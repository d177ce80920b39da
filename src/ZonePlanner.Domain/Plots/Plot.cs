namespace ZonePlanner.Domain.Plots;

/// <summary>A leasable parcel inside a site (lô đất): an identity whose facts are its versions.</summary>
public sealed class Plot
{
    /// <summary>The database's number.</summary>
    public long Id { get; init; }

    /// <summary>The public code: that of the site and the label, for example <c>bac-giang-kcn-quang-chau-a-01</c>.</summary>
    public required string Code { get; init; }

    /// <summary>The site it is part of.</summary>
    public required long SiteId { get; init; }
}
