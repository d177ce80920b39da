using System.Net;
using ZonePlanner.Api.Database.ReferenceLayers;

namespace ZonePlanner.Api.Tests.Imports;

/// <summary>What a layer for reference may be called.</summary>
public sealed class LayerNameTests(LayerService service) : IClassFixture<LayerService>, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task A_layer_may_be_called_as_its_file_is()
    {
        (await service.PublishAsync("duong_bo-2024", _folder.Write("duong_bo-2024.geojson", LayerFiles.Points("{}")))).Loaded();

        Assert.Single(await service.ItemsAsync("duong_bo-2024"));
        Assert.Equal(HttpStatusCode.OK, (await service.GetAsync("/ogc/collections/duong_bo-2024/tiles/WebMercatorQuad?f=tilejson")).Status);
    }

    [Fact]
    public void Names_of_the_record_s_own_collections_are_taken() =>
        Assert.Subset(ReferenceName.Taken.ToHashSet(), Api.Ogc.Collections.RecordCollections.All.Select(collection => collection.Id).ToHashSet());

    [Theory]
    [InlineData("zones", "is kept for the record itself")]
    [InlineData("plots", "is kept for the record itself")]
    [InlineData("gpkg_contents", "or for GeoPackage")]
    [InlineData("sqlite_x", "or for GeoPackage")]
    [InlineData("economic_zones", "is kept for the record itself")]
    [InlineData("Roads", "cannot be called “Roads”")]
    [InlineData("a-_b", "cannot be called")]
    [InlineData("a--b", "cannot be called")]
    [InlineData("../x", "cannot be called")]
    public async Task Other_names_are_refused(string name, string because)
    {
        (await service.PublishAsync(name, _folder.Write("x.geojson", LayerFiles.Points("{}")))).Refused(because);
    }

    public void Dispose() => _folder.Dispose();
}
