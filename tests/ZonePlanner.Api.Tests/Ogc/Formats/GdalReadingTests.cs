using System.Text.Json;
using System.Text.Json.Nodes;

namespace ZonePlanner.Api.Tests.Ogc.Formats;

/// <summary>Each file through GDAL: what it makes of it is what our own GeoJSON says.</summary>
[Collection(FormatReadings.Name)]
public sealed class GdalReadingTests(FormatsService service)
{
    [Theory]
    [InlineData("fgb")]
    [InlineData("gpkg")]
    public async Task GDAL_reads_every_feature_with_its_outline_texts_numbers_and_nulls(string word)
    {
        using var file = await TemporaryFile.OfAsync(service, $"/ogc/collections/zones/items?f={word}", word);
        var read = JsonDocument.Parse(await Gdal.RunAsync("ogr2ogr", "-f", "GeoJSON", "-lco", "RFC7946=NO", "-lco", "COORDINATE_PRECISION=15", "/vsistdout/", file.Path)).RootElement;
        var ours = (await service.JsonAsync("/ogc/collections/zones/items?decimals=15")).GetProperty("features").EnumerateArray().ToDictionary(feature => feature.GetProperty("id").GetString()!);

        Assert.Equal(3, read.GetProperty("features").GetArrayLength());
        foreach (var feature in read.GetProperty("features").EnumerateArray())
        {
            var (theirs, our) = (feature.GetProperty("properties"), ours[feature.GetProperty("properties").GetProperty("id").GetString()!]);
            foreach (var name in new[] { "name", "nameEn", "source", "quality", "status" })
            {
                Assert.Equal(our.GetProperty("properties").GetProperty(name).GetString(), Told(theirs, name));
            }

            Assert.Equal(our.GetProperty("properties").GetProperty("decidedHa").ToString(), Told(theirs, "decidedHa") ?? "");
            Assert.True(JsonNode.DeepEquals(Values(our.GetProperty("properties").GetProperty("aliases")), Values(theirs.GetProperty("aliases"))));
            Assert.Equal(Corners(our), Corners(feature));
        }
    }

    [Theory]
    [InlineData("fgb")]
    [InlineData("gpkg")]
    public async Task GDAL_sees_the_zone_of_VN_2000_and_the_types_of_the_columns(string word)
    {
        using var file = await TemporaryFile.OfAsync(service, $"/ogc/collections/zones/items?f={word}&crs=EPSG:9214", word);
        var told = await Gdal.RunAsync("ogrinfo", "-ro", "-al", "-so", file.Path);

        Assert.Contains("9214", told, StringComparison.Ordinal);
        Assert.Contains("Geometry: Multi Polygon", told, StringComparison.Ordinal);
        Assert.Contains("Feature Count: 3", told, StringComparison.Ordinal);
        Assert.Contains("decidedHa: Real", told, StringComparison.Ordinal);
        Assert.Contains("name: String", told, StringComparison.Ordinal);
        Assert.Contains("validFrom: Date", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GDAL_reads_the_csv_with_its_geometries()
    {
        using var file = await TemporaryFile.OfAsync(service, "/ogc/collections/clusters/items?f=csv", "csv");
        var told = await Gdal.RunAsync("ogrinfo", "-ro", "-al", "-so", "-oo", "GEOM_POSSIBLE_NAMES=geometry", "-oo", "AUTODETECT_TYPE=YES", file.Path);

        Assert.Contains("Feature Count: 12", told, StringComparison.Ordinal);
        Assert.Contains("Extent: (106.2", told, StringComparison.Ordinal);
        Assert.Contains("measuredHa: Real", told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fgb")]
    [InlineData("gpkg")]
    public async Task GDAL_reads_a_table_without_geometries_and_one_without_features(string word)
    {
        using var plain = await TemporaryFile.OfAsync(service, $"/ogc/collections/zones/items?f={word}&skipGeometry=true", word);
        using var empty = await TemporaryFile.OfAsync(service, $"/ogc/collections/zones/items?f={word}&datetime=1999-01-01", word);

        Assert.Contains("Feature Count: 3", await Gdal.RunAsync("ogrinfo", "-ro", "-al", "-so", plain.Path), StringComparison.Ordinal);
        Assert.Contains("Feature Count: 0", await Gdal.RunAsync("ogrinfo", "-ro", "-al", "-so", empty.Path), StringComparison.Ordinal);
    }

    private static HashSet<(double, double)> Corners(JsonElement feature) => feature.GetProperty("geometry") is not { ValueKind: JsonValueKind.Object } shape
        ? []
        : [.. shape.GetProperty("coordinates").EnumerateArray().SelectMany(part => part.EnumerateArray()).SelectMany(ring => ring.EnumerateArray()).Select(position => (Math.Round(position[0].GetDouble(), 9), Math.Round(position[1].GetDouble(), 9)))];

    /// <summary>A value as text; GDAL leaves out what a FlatGeobuf does not have.</summary>
    private static string? Told(JsonElement properties, string name) => properties.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value.ToString() : null;

    /// <summary>A list that may be told as text.</summary>
    private static JsonNode? Values(JsonElement list) => JsonNode.Parse(list.ValueKind == JsonValueKind.String ? list.GetString()! : list.GetRawText());
}
