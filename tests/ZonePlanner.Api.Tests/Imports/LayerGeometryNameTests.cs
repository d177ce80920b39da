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

    [Fact]
    public async Task A_name_that_would_be_taken_for_something_else_is_not_kept()
    {
        var points = LayerFiles.GeoPackage(_folder.Path("id.gpkg"), "t", "name TEXT", "'a'");
        LayerFiles.Execute(points, "ALTER TABLE t RENAME COLUMN geom TO id; UPDATE gpkg_geometry_columns SET column_name = 'id'");
        (await service.PublishAsync("called-id", points)).Loaded();
        var twins = LayerFiles.GeoPackage(_folder.Path("twins.gpkg"), "t", "h\u00ecnh TEXT", "'flat'");
        LayerFiles.Execute(twins, "ALTER TABLE t RENAME COLUMN geom TO 'hi\u0300nh'; UPDATE gpkg_geometry_columns SET column_name = 'hi\u0300nh'");
        (await service.PublishAsync("twins", twins)).Loaded();

        var schema = (await service.ReadAsync("/ogc/collections/called-id/schema")).GetProperty("properties");
        Assert.Equal("id primary-geometry", $"{schema.GetProperty("id").GetProperty("x-ogc-role")} {schema.GetProperty("geometry").GetProperty("x-ogc-role")}");
        Assert.Equal("10", await service.IdsAsync("twins", "?filter=" + Uri.EscapeDataString("hi\u0300nh = 'flat' AND S_INTERSECTS(geometry,POINT(106 21))")));
    }

    [Fact]
    public async Task The_case_of_its_letters_is_the_table_s()
    {
        var points = LayerFiles.GeoPackage(_folder.Path("case.gpkg"), "t", "name TEXT", "'a'");
        LayerFiles.Execute(points, "UPDATE gpkg_geometry_columns SET column_name = 'GEOM'");
        (await service.PublishAsync("cased", points)).Loaded();

        Assert.Equal("""{"name":"a"}""", (await service.ItemsAsync("cased"))[0].GetProperty("properties").GetRawText());
        Assert.Equal("10", await service.IdsAsync("cased", "?filter=" + Uri.EscapeDataString("S_INTERSECTS(geom,POINT(106 21))")));
    }

    [Fact]
    public async Task An_identifier_beside_a_field_called_id_is_called_otherwise()
    {
        (await service.PublishAsync("ids", _folder.Write("ids.geojson", LayerFiles.Points("""{"id":"x"}""")))).Loaded();

        var schema = (await service.ReadAsync("/ogc/collections/ids/schema")).GetProperty("properties");
        Assert.Equal("id", schema.GetProperty("id_2").GetProperty("x-ogc-role").GetString());
        Assert.False(schema.GetProperty("id").TryGetProperty("x-ogc-role", out _));
    }

    public void Dispose() => _folder.Dispose();
}
