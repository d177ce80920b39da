using System.Net;
using System.Text.Json;

namespace ZonePlanner.Api.Tests.Imports;

/// <summary>What the geometry of a layer for reference is called.</summary>
public sealed class LayerGeometryNameTests(LayerService service) : IClassFixture<LayerService>, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task A_GeoPackage_s_own_name_is_what_filters_schemas_and_files_call_it()
    {
        (await service.PublishAsync("named", LayerFiles.GeoPackage(_folder.Path("named.gpkg"), "t", "name TEXT", "'a'", "'b'"))).Loaded();

        Assert.Equal("20", await service.IdsAsync("named", "?filter=" + Uri.EscapeDataString("S_INTERSECTS(geom,BBOX(106.5,20,107.5,22))")));
        Assert.Equal("20", await service.IdsAsync("named", "?filter=" + Uri.EscapeDataString("""{"op":"s_intersects","args":[{"property":"geom"},{"bbox":[106.5,20,107.5,22]}]}""")));
        foreach (var document in new[] { "queryables", "schema" })
        {
            var properties = (await service.ReadAsync($"/ogc/collections/named/{document}")).GetProperty("properties");
            Assert.Equal("primary-geometry", properties.GetProperty("geom").GetProperty("x-ogc-role").GetString());
            Assert.False(properties.TryGetProperty("geometry", out _), document);
        }

        Assert.Equal("[106,21]", (await service.ItemsAsync("named"))[0].GetProperty("geometry").GetProperty("coordinates").GetRawText());
        var (_, file) = await service.GetAsync("/ogc/collections/named/items?f=csv");
        Assert.Equal("id,name,geom", file.Split('\n')[0].Trim('\uFEFF', '\r'));
    }

    [Fact]
    public async Task The_usual_name_finds_it_too_so_that_one_filter_does_for_all_collections()
    {
        (await service.PublishAsync("usual", LayerFiles.GeoPackage(_folder.Path("usual.gpkg"), "t", "name TEXT", "'a'", "'b'"))).Loaded();

        Assert.Equal("10", await service.IdsAsync("usual", "?filter=" + Uri.EscapeDataString("S_INTERSECTS(geometry,POINT(106 21))")));
        Assert.Equal(HttpStatusCode.BadRequest, (await service.GetAsync("/ogc/collections/usual/items?filter=" + Uri.EscapeDataString("S_INTERSECTS(shape,POINT(106 21))"))).Status);
    }

    [Fact]
    public async Task A_column_called_geometry_is_a_property_where_the_geometry_is_called_something_else()
    {
        (await service.PublishAsync("both", LayerFiles.GeoPackage(_folder.Path("both.gpkg"), "t", "geometry TEXT", "'flat'", "'hilly'"))).Loaded();

        Assert.Equal("20", await service.IdsAsync("both", "?filter=" + Uri.EscapeDataString("geometry = 'hilly' AND S_INTERSECTS(geom,POINT(107 21))")));
        Assert.Equal("hilly", (await service.ItemsAsync("both"))[1].GetProperty("properties").GetProperty("geometry").GetString());
        Assert.Equal(JsonValueKind.Object, (await service.ReadAsync("/ogc/collections/both/queryables")).GetProperty("properties").GetProperty("geom").ValueKind);
    }

    [Fact]
    public async Task A_file_that_calls_it_otherwise_is_another_edition()
    {
        var points = LayerFiles.GeoPackage(_folder.Path("again.gpkg"), "t", "name TEXT", "'a'");
        (await service.PublishAsync("again", points, "--source", "x")).Loaded();

        Assert.Contains("There is nothing to change.", (await service.PublishAsync("again", points, "--source", "x")).Said, StringComparison.Ordinal);

        LayerFiles.Execute(points, "ALTER TABLE t RENAME COLUMN geom TO shape; UPDATE gpkg_geometry_columns SET column_name = 'shape'");
        (await service.PublishAsync("again", points, "--source", "x")).Loaded();
        Assert.Equal("10", await service.IdsAsync("again", "?filter=" + Uri.EscapeDataString("S_INTERSECTS(shape,POINT(106 21))")));
    }

    public void Dispose() => _folder.Dispose();
}
