using System.Text.Json;
using ZonePlanner.Api.Tests.Hosting;
using ZonePlanner.Domain.Protected;
using ZonePlanner.Domain.Time;
using static ZonePlanner.Api.Tests.Hosting.Writing;

namespace ZonePlanner.Api.Tests.Ogc;

/// <summary>Three layers of protected land, one of them no longer in law; of three land uses one has no name.</summary>
public sealed class LandService(TestCluster cluster) : RunningService(cluster)
{
    protected override async Task PrepareAsync()
    {
        ProtectedLayer[] layers =
        [
            Layer("lua-1", "Đất lúa \"A\" & <b>", LegalPeriod.Always),
            Layer("rung-1", "Rừng", LegalPeriod.Since(new(2020, 1, 1)), ProtectedLayerKind.SpecialUseForest),
            Layer("di-tich", "Đã hết", new LegalPeriod(new(2020, 1, 1), new(2024, 1, 1)), ProtectedLayerKind.Relics),
        ];
        await this.WriteAsync(LandUse("LUC", "Đất chuyên trồng lúa"), LandUse("RDD", "Đất rừng đặc dụng"));
        await this.WriteLandAsync(layers, () => layers.SelectMany((layer, row) => new[] { "LUC", "RDD", "XXX" }.Select((code, place) => Squares.Parcel(layer.Id, Squares.At(5 * place, 200 + (5 * row)), code))));
    }

    internal static LandUse LandUse(string code, string name) => new() { Code = code, Name = name, Confidence = "high", Source = Squares.Source };

    internal static ProtectedLayer Layer(string code, string name, LegalPeriod valid, ProtectedLayerKind kind = ProtectedLayerKind.RiceLand) => new()
    {
        Code = code,
        Kind = kind,
        Name = name,
        Owner = kind == ProtectedLayerKind.RiceLand ? "Sở Nông nghiệp và Môi trường" : null,
        DataDate = kind == ProtectedLayerKind.RiceLand ? new(2024, 12, 31) : null,
        Valid = valid,
        Extent = Squares.At(-100, -100, 600, 600),
        Quality = Domain.Sites.Quality.Schematic,
        AreaSrid = 9214,
        Source = Squares.Source,
    };

    internal async Task<JsonElement> ReadAsync(string path)
    {
        using var answer = await Http.GetAsync(path, Cancellation);
        var text = await answer.Content.ReadAsStringAsync(Cancellation);
        Assert.True(answer.IsSuccessStatusCode, $"{path}: {text}");
        return JsonDocument.Parse(text).RootElement;
    }
}

/// <summary>A list reads once what its parcels share; one parcel alone is read with all it says. Both say the same.</summary>
public sealed class SharedPropertiesTests(LandService service) : IClassFixture<LandService>
{
    private const string Parcels = "/ogc/collections/protected-land/items";

    [Theory]
    [InlineData("", 6)]
    [InlineData("limit=4", 4)]
    [InlineData("properties=layer,landUse", 6)]
    [InlineData("properties=hectares", 6)]
    [InlineData("properties=source,landUse,layer,hectares,landUseCode,quality", 6)]
    [InlineData("properties=landUse,landUseCode,layer", 6)]
    [InlineData("properties=landUseCode,layer", 6)]
    [InlineData("properties=layer,hectares,landUseCode,areaCrs,landUse&sortby=landUse", 6)]
    [InlineData("properties=landUseCode&skipGeometry=true", 6)]
    [InlineData("properties=landUse&skipGeometry=true&crs=http://www.opengis.net/def/crs/EPSG/0/9214", 6)]
    [InlineData("sortby=-layerName,landUse", 6)]
    [InlineData("filter=layer='rung-1'", 3)]
    [InlineData("filter=landUse IS NULL", 2)]
    [InlineData("bbox=106.2,21.4,106.3,21.504", 3)]
    [InlineData("validAt=2023-06-01", 9)]
    public async Task A_list_says_of_every_parcel_what_the_parcel_itself_says(string query, int count)
    {
        var features = (await service.ReadAsync($"{Parcels}?{query}")).GetProperty("features").EnumerateArray().ToArray();

        Assert.Equal(count, features.Length);
        foreach (var feature in features)
        {
            var printing = string.Join('&', query.Split('&').Where(each => each.StartsWith("properties", StringComparison.Ordinal) || each.StartsWith("skip", StringComparison.Ordinal) || each.StartsWith("validAt", StringComparison.Ordinal)));
            var alone = await service.ReadAsync($"{Parcels}/{feature.GetProperty("id").GetString()}?{printing}");
            Assert.Equal(alone.GetProperty("properties").GetRawText(), feature.GetProperty("properties").GetRawText());
        }
    }

    [Fact]
    public async Task What_was_read_once_is_read_again_after_anything_was_recorded()
    {
        const string Later = $"{Parcels}?validAt=2040-01-01";
        Assert.Equal(6, (await service.ReadAsync(Later)).GetProperty("numberMatched").GetInt64());
        var layer = LandService.Layer("lua-2", "Đất lúa thứ hai", LegalPeriod.Since(new(2035, 1, 1)));

        await service.WriteLandAsync([layer], () => [Squares.Parcel(layer.Id, Squares.At(50, 50), "YYY")]);
        Assert.Equal("Đất lúa thứ hai ", await AddedAsync());
        await service.WriteAsync(LandService.LandUse("YYY", "Đất thử"));
        Assert.Equal("Đất lúa thứ hai Đất thử", await AddedAsync());

        async Task<string> AddedAsync()
        {
            var added = (await service.ReadAsync($"{Later}&layer=lua-2")).GetProperty("features")[0].GetProperty("properties");
            return $"{added.GetProperty("layerName").GetString()} {added.GetProperty("landUse").GetString()}";
        }
    }
}
