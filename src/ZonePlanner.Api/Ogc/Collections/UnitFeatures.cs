namespace ZonePlanner.Api.Ogc.Collections;

/// <summary>Administrative units as features.</summary>
internal static class UnitFeatures
{
    public static FeatureSource Source { get; } = FeatureSource.OfFile(
        "unit_features.sql",
        numericIds: false,
        Property.Text("code", "mã", "code"),
        Property.Text("gsoCode", "mã của Tổng cục Thống kê", "the statistics office's code"),
        Property.Text("name", "tên", "name"),
        Property.Text("level", "cấp: province, district, commune", "level: province, district, commune"),
        Property.Text("parentCode", "mã đơn vị cấp trên", "code of the unit above"),
        Property.Text("parentName", "tên đơn vị cấp trên", "name of the unit above"),
        Property.Number("officialKm2", "km² công bố", "square kilometres as published"),
        new("mountainous", PropertyType.Truth, new("miền núi", "mountainous")),
        Property.Text("quality", "chất lượng ranh giới", "quality of the outline", "surveyed", "digitised", "schematic"),
        Property.Text("areaCrs", "hệ tọa độ VN-2000 của đơn vị", "the unit's own VN-2000 CRS"),
        Property.First("ngày đầu tồn tại", "first day of existence"),
        Property.Until("ngày đầu tiên không còn tồn tại", "first day it no longer exists"),
        Property.Text("source", "nguồn", "source"),
        Property.Text("note", "ghi chú", "note")) with
    { IsKeptInMemory = true };
}
