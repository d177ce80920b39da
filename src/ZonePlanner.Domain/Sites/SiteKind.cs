namespace ZonePlanner.Domain.Sites;

/// <summary>The four kinds of site; on the wire and in the database in kebab case (<c>industrial-zone</c>).</summary>
public enum SiteKind
{
    /// <summary>Khu công nghiệp (KCN).</summary>
    IndustrialZone,

    /// <summary>Cụm công nghiệp (CCN).</summary>
    IndustrialCluster,

    /// <summary>Khu kinh tế (KKT); may contain the other three.</summary>
    EconomicZone,

    /// <summary>Khu công nghệ thông tin tập trung.</summary>
    ItPark,
}
