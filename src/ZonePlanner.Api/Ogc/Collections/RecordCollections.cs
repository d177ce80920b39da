using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Ogc.Collections;

/// <summary>The collections of the record itself, which are always there.</summary>
internal static class RecordCollections
{
    public static IReadOnlyList<Collection> All { get; } =
    [
        new("zones", "industrial-zone", new("Khu công nghiệp", "Industrial zones"), About("Các khu công nghiệp (KCN)", "Industrial zones"), SiteFeatures.Source),
        new("clusters", "industrial-cluster", new("Cụm công nghiệp", "Industrial clusters"), About("Các cụm công nghiệp (CCN)", "Industrial clusters, 10 to 75 ha by decree"), SiteFeatures.Source),
        new("economic-zones", "economic-zone", new("Khu kinh tế", "Economic zones"), About("Các khu kinh tế (KKT), bao gồm các khu và cụm", "Economic zones, which contain zones and clusters"), SiteFeatures.Source),
        new("it-parks", "it-park", new("Khu công nghệ thông tin tập trung", "IT parks"), About("Các khu công nghệ thông tin tập trung", "Concentrated IT parks"), SiteFeatures.Source),
        new(
            "plots",
            "plot",
            new("Lô đất", "Plots"),
            new(
                "Các lô đất trong khu, cụm công nghiệp: diện tích, tình trạng, giá, ngành, hạ tầng. Được xem đến đâu tuỳ trạng thái pháp lý của khu, cụm (thuộc tính “disclosure”): null là chưa biết hoặc chưa được công khai. Lô “schematic” là minh hoạ.",
                "Leasable plots inside sites: area, status, price, industries, capacities. How much may be seen follows from the legal status of the site (the property “disclosure”): null is not known, or not public yet. “schematic” plots are made up."),
            PlotFeatures.Source),
        new(
            "protected-land",
            "protected-land",
            new("Đất cần bảo vệ", "Protected land"),
            new(
                "Đất lúa và các loại đất khác mà công nghiệp phải tránh, theo từng lớp, mỗi lớp có chủ quản, ngày số liệu và phạm vi. Ngoài phạm vi các lớp thì chưa được kiểm tra, không phải là không có. Lớp “schematic” là minh hoạ.",
                "Rice land and other land that industry must spare, by layer, each with its owner, date and extent. Outside the layers' extents nothing was looked at, which is not the same as clear. “schematic” layers are made up."),
            ProtectedLandFeatures.Source),
        new("provinces", "province", new("Tỉnh, thành phố", "Provinces"), AboutUnits("Tỉnh; từ 1-7-2025 nhiều tỉnh đã sáp nhập", "Provinces; many were merged on 1 July 2025"), UnitFeatures.Source),
        new(
            "districts",
            "district",
            new("Huyện (đến 30-6-2025)", "Districts (until 30 June 2025)"),
            AboutUnits("Cấp huyện đã kết thúc ngày 30-6-2025: hãy hỏi với validAt=2025-06-30 hay sớm hơn", "Districts ended on 30 June 2025: ask with validAt=2025-06-30 or earlier"),
            UnitFeatures.Source),
        new("communes", "commune", new("Xã, phường", "Communes"), AboutUnits("Xã, phường, thị trấn, đặc khu", "Communes, wards, townships"), UnitFeatures.Source),
    ];

    private static Sentence About(string vi, string en) => new(
        $"{vi}: diện tích theo quyết định, theo hồ sơ và đo được; trạng thái, quyết định, thời gian hiệu lực. Đường ranh “schematic” đúng diện tích nhưng không đúng vị trí: là minh hoạ.",
        $"{en}: decided, declared and measured hectares, status, decision, legal period. Outlines marked “schematic” are right in area and made up in place and shape.");

    private static Sentence AboutUnits(string vi, string en) => new(
        $"{vi}. Mỗi đơn vị có thời gian tồn tại. Ranh giới “schematic” là minh hoạ.",
        $"{en}. Each unit has the dates between which it existed. Outlines marked “schematic” are made up.");
}
