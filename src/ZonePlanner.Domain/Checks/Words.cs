using ZonePlanner.Domain.Protected;
using ZonePlanner.Domain.Sites;
using ZonePlanner.Domain.Units;

namespace ZonePlanner.Domain.Checks;

/// <summary>The domain's words as sentences use them.</summary>
internal static class Words
{
    public static Message Of(ProtectedLayerKind kind) => kind switch
    {
        ProtectedLayerKind.RiceLand => new("đất lúa", "rice land"),
        ProtectedLayerKind.HighYieldRice => new("vùng lúa năng suất, chất lượng cao", "high-yield rice area"),
        ProtectedLayerKind.SpecialUseForest => new("rừng đặc dụng", "special-use forest"),
        ProtectedLayerKind.ProtectiveForest => new("rừng phòng hộ", "protective forest"),
        ProtectedLayerKind.Relics => new("di tích", "relics"),
        _ => new("hành lang bảo vệ", "corridor"),
    };

    public static Message Of(SiteKind kind) => kind switch
    {
        SiteKind.IndustrialZone => new("khu công nghiệp", "industrial zone"),
        SiteKind.IndustrialCluster => new("cụm công nghiệp", "industrial cluster"),
        SiteKind.EconomicZone => new("khu kinh tế", "economic zone"),
        _ => new("khu công nghệ thông tin tập trung", "IT park"),
    };

    public static Message Of(Quality? quality) => quality switch
    {
        Quality.Surveyed => new("đo đạc", "surveyed"),
        Quality.Digitised => new("số hoá", "digitised"),
        Quality.Schematic => new("sơ đồ", "schematic"),
        _ => new("không rõ", "not stated"),
    };

    public static Message Of(UnitLevel level) => level switch
    {
        UnitLevel.Commune => new("xã", "communes"),
        UnitLevel.District => new("huyện", "districts"),
        _ => new("tỉnh", "provinces"),
    };

    /// <summary>The code of findings about a kind of protected land, which is its word on the wire.</summary>
    public static string Code(ProtectedLayerKind kind) => kind switch
    {
        ProtectedLayerKind.RiceLand => "rice-land",
        ProtectedLayerKind.HighYieldRice => "high-yield-rice",
        ProtectedLayerKind.SpecialUseForest => "special-use-forest",
        ProtectedLayerKind.ProtectiveForest => "protective-forest",
        ProtectedLayerKind.Relics => "relics",
        _ => "corridor",
    };

    /// <summary>The article with what is to be known about it.</summary>
    public static string Cited(this LawRule rule) => rule.IsVerified() ? rule.Article : $"{rule.Article} (chưa đối chiếu nguyên văn / text not read)";
}
