using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Ogc.Collections;

/// <summary>Plots as features, for everybody alike: what the status of their site does not let be seen yet is null, in answers, filters and orders.</summary>
internal static class PlotFeatures
{
    public static FeatureSource Source { get; } = FeatureSource.OfFile(
        "plot_features.sql",
        numericIds: false,
        Property.Text("code", "mã", "code"),
        Property.Text("label", "số lô", "label"),
        Property.Text("site", "mã khu, cụm", "code of the site"),
        Property.Text("siteName", "khu, cụm", "site"),
        Property.Text("siteKind", "loại khu, cụm", "kind of the site", "industrial-zone", "industrial-cluster", "economic-zone", "it-park"),
        Property.Text("siteStatus", "trạng thái pháp lý của khu, cụm", "legal status of the site", "planned", "established", "operating"),
        Property.Text("province", "tỉnh của khu, cụm vào hôm nay", "the province of the site as of today"),
        Property.Text("disclosure", "được xem đến đâu", "how much may be seen", "all", "in-procedure", "plan-only"),
        Property.Text("status", "tình trạng", "status", "available", "reserved", "leased", "handed-over", "revoked", "not-cleared"),
        Property.Text("quality", "chất lượng ranh giới", "quality of the outline", "surveyed", "digitised", "schematic"),
        Property.Number("measuredHa", "ha đo trên ranh giới, trong múi VN-2000 ở areaCrs", "hectares of the outline, in the VN-2000 zone named by areaCrs"),
        Property.Number("geodesicHa", "ha trên ellipsoid WGS 84", "hectares on the WGS 84 ellipsoid"),
        Property.Number("declaredHa", "ha theo hồ sơ", "hectares in the papers"),
        Property.Text("areaCrs", "hệ tọa độ để đo diện tích", "the CRS the area is measured in"),
        Property.Text("landUse", "mã đất", "land-use code"),
        Property.Day("leaseUntil", "ngày cuối của thời hạn thuê đất", "last day of the term of lease"),
        Property.Number("priceFrom", "giá thấp nhất, theo priceUnit", "lowest price, in priceUnit") with { Decimals = null },
        Property.Number("priceTo", "giá cao nhất, theo priceUnit", "highest price, in priceUnit") with { Decimals = null },
        Property.Text("priceUnit", "đơn vị giá", "unit of the price", "usd-per-m2", "usd-per-m2-year", "vnd-per-m2", "vnd-per-m2-year"),
        new("industriesAllowed", PropertyType.Texts, new("ngành được phép (VSIC 2018)", "industries allowed (VSIC 2018)")),
        new("industriesRefused", PropertyType.Texts, new("ngành không nhận (VSIC 2018)", "industries refused (VSIC 2018)")),
        Property.Number("heightM", "chiều cao công trình tối đa, m", "greatest height of a building, m"),
        Property.Number("densityPct", "mật độ xây dựng tối đa, %", "greatest share under buildings, %"),
        Property.Number("powerMw", "điện, MW", "power, MW"),
        Property.Number("waterM3Day", "nước cấp, m³/ngày", "water, m³ a day"),
        Property.Number("wastewaterM3Day", "xử lý nước thải, m³/ngày", "wastewater taken, m³ a day"),
        new("gas", PropertyType.Truth, new("khí đốt", "piped gas")),
        new("telecom", PropertyType.Truth, new("cáp quang", "fibre")),
        Property.Number("roadWidthM", "bề rộng đường, m", "width of the road, m"),
        Property.Day("reportedOn", "ngày báo của số liệu cũ nhất", "day of the oldest report of a figure"),
        Property.Text("tenant", "đơn vị thuê", "tenant"),
        Property.Text("project", "dự án", "project"),
        Property.Text("projectIndustry", "ngành của dự án (VSIC 2018)", "industry of the project (VSIC 2018)"),
        Property.Number("capitalBnVnd", "vốn, tỷ đồng", "capital, thousand million đồng") with { Decimals = null },
        Property.Day("promisedOperation", "ngày cam kết hoạt động", "day working was promised to begin"),
        Property.Day("operatingOn", "ngày bắt đầu hoạt động", "day working began"),
        Property.Text("decision", "quyết định", "decision"),
        Property.First("ngày đầu có hiệu lực", "first day it holds"),
        Property.Until("ngày đầu tiên không còn hiệu lực", "first day it no longer holds"),
        Property.Text("source", "nguồn", "source"),
        Property.Text("note", "ghi chú", "note")) with
    { IsKeptInMemory = true };
}
