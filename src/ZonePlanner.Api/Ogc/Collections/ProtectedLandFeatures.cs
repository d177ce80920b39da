namespace ZonePlanner.Api.Ogc.Collections;

/// <summary>Parcels of protected land as features.</summary>
internal static class ProtectedLandFeatures
{
    public static FeatureSource Source { get; } = FeatureSource.OfFile(
        "protected_land_features.sql",
        numericIds: true,
        Property.Text("layer", "mã lớp", "code of the layer"),
        Property.Text("layerName", "tên lớp", "name of the layer"),
        Property.Text("layerKind", "loại lớp", "kind of layer", "rice-land", "high-yield-rice", "special-use-forest", "protective-forest", "relics", "corridor"),
        Property.Text("landUseCode", "mã loại đất", "land-use code"),
        Property.Text("landUse", "loại đất", "land use"),
        Property.Number("hectares", "ha, trong múi VN-2000 ở areaCrs", "hectares, in the VN-2000 zone named by areaCrs"),
        Property.Text("areaCrs", "hệ tọa độ để đo diện tích", "the CRS the area is measured in"),
        Property.Text("owner", "chủ quản", "who answers for the layer"),
        Property.Day("dataDate", "ngày số liệu", "date of the data"),
        Property.Text("quality", "chất lượng", "quality", "surveyed", "digitised", "schematic"),
        Property.First("ngày đầu có hiệu lực", "first day in law"),
        Property.Until("ngày đầu tiên không còn hiệu lực", "first day it no longer holds in law"),
        Property.Text("source", "nguồn", "source")) with
    {
        Shared =
        [
            new("layer_id", FeatureSource.Statement("protected_land_layers.sql"), ["layer", "layerName", "layerKind", "areaCrs", "owner", "dataDate", "quality", "validFrom", "validTo", "source"]),
            new("land_use_code", FeatureSource.Statement("protected_land_uses.sql"), ["landUse"]),
        ],
    };
}
