namespace ZonePlanner.Api.Ogc.Collections;

/// <summary>Sites as features.</summary>
internal static class SiteFeatures
{
    public static FeatureSource Source { get; } = FeatureSource.OfFile(
        "site_features.sql",
        numericIds: false,
        Property.Text("code", "mã", "code"),
        Property.Text("name", "tên", "name"),
        Property.Text("nameEn", "tên tiếng Anh", "name in English"),
        Property.Text("kind", "loại", "kind", "industrial-zone", "industrial-cluster", "economic-zone", "it-park"),
        Property.Text("status", "trạng thái pháp lý", "legal status", "planned", "established", "operating", "withdrawn", "merged"),
        Property.Text("quality", "chất lượng ranh giới", "quality of the outline", "surveyed", "digitised", "schematic"),
        Property.Number("decidedHa", "ha theo quyết định", "hectares in the decision"),
        Property.Number("declaredHa", "ha theo hồ sơ", "hectares in the dossier"),
        Property.Number("measuredHa", "ha đo trên ranh giới, trong múi VN-2000 ở areaCrs", "hectares of the outline, in the VN-2000 zone named by areaCrs"),
        Property.Number("geodesicHa", "ha trên ellipsoid WGS 84", "hectares on the WGS 84 ellipsoid"),
        Property.Text("province", "tỉnh chứa phần lớn diện tích vào ngày được hỏi; nếu chưa có ranh giới, tỉnh ghi trong quy hoạch", "the province that holds most of it on the day asked for; without an outline, that of its plan"),
        Property.Text("decision", "quyết định", "decision"),
        Property.First("ngày đầu có hiệu lực", "first day in law"),
        Property.Until("ngày đầu tiên không còn hiệu lực", "first day it no longer holds in law"),
        Property.Text("validFromPrecision", "độ chính xác của ngày đầu: day, year, unknown", "how exactly the source gives the first day: day, year, unknown"),
        Property.Text("areaCrs", "hệ tọa độ để đo diện tích", "the CRS the area is measured in"),
        new("aliases", PropertyType.Texts, new("tên khác", "other names")),
        Property.Text("source", "nguồn", "source"),
        Property.Text("note", "ghi chú", "note")) with
    { IsKeptInMemory = true };
}
