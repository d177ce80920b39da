using ZonePlanner.Api.Database;
using ZonePlanner.Domain.Sites;

namespace ZonePlanner.Api.Reports;

/// <summary>The rows of a table by kind or by status, and what they are called.</summary>
internal static class RowNames
{
    private static readonly (string Code, string Vi, string En)[] Kinds =
    [
        (RecordTypes.Kebab(SiteKind.IndustrialZone), "Khu công nghiệp", "Industrial zones"),
        (RecordTypes.Kebab(SiteKind.IndustrialCluster), "Cụm công nghiệp", "Industrial clusters"),
        (RecordTypes.Kebab(SiteKind.EconomicZone), "Khu kinh tế", "Economic zones"),
        (RecordTypes.Kebab(SiteKind.ItPark), "Khu công nghệ thông tin tập trung", "IT parks"),
    ];

    private static readonly (string Code, string Vi, string En)[] Statuses =
    [
        (RecordTypes.Kebab(SiteStatus.Planned), "Trong quy hoạch", "Planned"),
        (RecordTypes.Kebab(SiteStatus.Established), "Đã thành lập", "Established"),
        (RecordTypes.Kebab(SiteStatus.Operating), "Đang hoạt động", "Operating"),
        (RecordTypes.Kebab(SiteStatus.Withdrawn), "Đã đưa ra khỏi quy hoạch", "Withdrawn"),
        (RecordTypes.Kebab(SiteStatus.Merged), "Đã sáp nhập", "Merged"),
    ];

    /// <summary>Those that were counted; none for a table by unit.</summary>
    public static IEnumerable<(string Code, string Vi, string En)> Of(Counting counting) => counting.By switch
    {
        Grouping.Kind => Kinds.Where(kind => counting.Kinds.Contains(kind.Code, StringComparer.Ordinal)),
        Grouping.Status => Statuses.Where(status => counting.Statuses.Contains(status.Code, StringComparer.Ordinal)),
        _ => [],
    };
}
